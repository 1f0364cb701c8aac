// A stand-in for the script of an embedded form that shows it in a frame, a moment later.
(function () {
  var script = document.currentScript;
  setTimeout(function () {
    var frame = document.createElement('iframe');
    frame.src = new URL('/frame-form.html', script.src).href;
    frame.width = 400;
    frame.height = 300;
    script.after(frame);
  }, 500);
})();
