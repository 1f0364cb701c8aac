// A stand-in for a tracking script that sends its values away and keeps nothing.
navigator.sendBeacon('/nowhere', location.search);
