(function () {
  "use strict";
  var status = document.querySelector(".said");

  function say(text) {
    status.textContent = "";
    window.setTimeout(function () { status.textContent = text; }, 50);
    window.setTimeout(function () { status.textContent = ""; }, 4000);
  }

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function byCommand(element) {
    select(element);
    var done = false;
    try { done = document.execCommand("copy"); } catch (refused) { done = false; }
    say(done ? status.dataset.copied : status.dataset.failed);
  }

  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    var code = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", function () {
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(code.textContent).then(
          function () { say(status.dataset.copied); },
          function () { byCommand(code); });
      } else {
        byCommand(code);
      }
    });
  });

  function unfold() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    var details = target && target.querySelector("details");
    if (details) { details.open = true; }
  }
  window.addEventListener("hashchange", unfold);
  unfold();
})();
