// A stand-in for a tracking script: keeps the first visit's UTM values in one cookie each.
(function () {
  new URLSearchParams(location.search).forEach(function (value, key) {
    if (key.indexOf('utm_') === 0 && document.cookie.indexOf('first_' + key + '=') < 0) {
      document.cookie = 'first_' + key + '=' + encodeURIComponent(value)
          + '; path=/; max-age=31536000; samesite=lax';
    }
  });
})();
