// A stand-in for the script of an embedded form that is written into the page.
(function () {
  var form = document.createElement('form');
  form.innerHTML = '<p><label>E-mail <input type="email" name="email" required></label></p>'
      + '<p><label>First name <input name="firstname"></label></p>'
      + '<p><label>Last name <input name="lastname"></label></p>'
      + '<p><label><input type="checkbox" required> I agree</label></p>'
      + '<p><button>Send</button></p>';
  form.onsubmit = function (event) {
    event.preventDefault();
    form.outerHTML = '<p>Thank you, ' + form.elements.firstname.value + '</p>';
  };
  document.currentScript.after(form);
})();
