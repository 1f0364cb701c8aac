// A stand-in for a broken tracking script: overwrites the first visit's values.
new URLSearchParams(location.search).forEach(function (value, key) {
  document.cookie = 'seen_' + key + '=' + value + '; path=/; max-age=31536000';
});
