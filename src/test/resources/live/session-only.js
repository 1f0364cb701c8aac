// A stand-in for a broken tracking script: what it keeps ends with the browser session.
new URLSearchParams(location.search).forEach(function (value, key) {
  if (document.cookie.indexOf(key) < 0) document.cookie = key + '=' + value + '; path=/';
});
