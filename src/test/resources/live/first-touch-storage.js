// A stand-in for a tracking script: keeps the first visit's UTM values in local storage, as
// base64 of JSON, and the last visit's beside it.
(function () {
  var values = {};
  new URLSearchParams(location.search).forEach(function (value, key) {
    if (key.indexOf('utm_') === 0) values[key] = value;
  });
  if (Object.keys(values).length) {
    var text = btoa(JSON.stringify(values));
    if (!localStorage.getItem('visit.first')) localStorage.setItem('visit.first', text);
    localStorage.setItem('visit.last', text);
  }
})();
