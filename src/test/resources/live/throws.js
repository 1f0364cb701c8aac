// A stand-in for a broken tracking script.
document.querySelector('#not-there').value = location.search;
