// A stand-in for the script of an embedded form that opens from a tab at the side.
(function () {
  var form = document.createElement('form');
  form.style.cssText = 'display: none; position: fixed; right: 60px; bottom: 0; background: #eee';
  form.innerHTML = '<p><input type="email" name="email"></p><p><button>Send</button></p>';
  var tab = document.createElement('div');
  tab.style.cssText = 'position: fixed; right: 0; top: 200px; width: 40px; height: 120px; background: #06c';
  tab.onclick = function () { form.style.display = 'block'; };
  document.body.append(form, tab);
})();
