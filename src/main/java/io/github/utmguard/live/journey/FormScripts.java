package io.github.utmguard.live.journey;

/** What looks for forms in a page, and fills them in. */
final class FormScripts {
  private static final String COLLECT =
      """
      const fields = form => form.querySelectorAll(
          'input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea').length;
      const roots = [];
      const visit = (root, depth) => {
        roots.push(root);
        if (depth < 5) root.querySelectorAll('*').forEach(one => {
          if (one.shadowRoot && roots.length < 50) visit(one.shadowRoot, depth + 1);
        });
      };
      const sign = one => one.localName + '|' + (one.getAttribute('src') || '') + '|'
          + (one.id || '') + '|' + (one.localName === 'form' ? fields(one) : '');
      const collect = root => Array.from(root.querySelectorAll('iframe, form')).filter(
          one => one.localName === 'iframe' || fields(one) > 0);
      """;

  /** Takes the document as served; what tells its forms and frames from those added later. */
  static final String SERVED =
      "(served => {"
          + COLLECT
          + """
          return collect(new DOMParser().parseFromString(served, 'text/html')).map(sign).slice(0, 500);
          })""";

  /**
   * Takes what {@link #SERVED} made; the forms and frames that a script has added since, each as
   * {@code [kind, width, height, address]}, what is seen first.
   */
  static final String ADDED =
      "(served => {"
          + COLLECT
          + """
          const before = new Set(served);
          visit(document, 0);
          return roots.flatMap(root => collect(root)).filter(one => !before.has(sign(one)))
            .map(one => {
              const box = one.getBoundingClientRect(), style = getComputedStyle(one);
              const seen = style.visibility === 'visible' && style.opacity !== '0'
                  && box.right > 0 && box.bottom + scrollY > 0;
              return [one.localName, seen ? box.width : 0, seen ? box.height : 0,
                  String(one.src || one.action || '')];
            }).sort((a, b) => b[1] * b[2] - a[1] * a[2]).slice(0, 20);
          })""";

  /** The expression for the n-th thing that floats over the page and may open a form. */
  static final String OPENER =
      """
      (() => {
        const all = Array.from(document.querySelectorAll('body *')).filter(one => {
          const style = getComputedStyle(one), box = one.getBoundingClientRect();
          return style.position === 'fixed' && style.visibility === 'visible'
              && box.width > 10 && box.height > 10 && box.width * box.height < 200000
              && one.localName !== 'iframe' && !one.closest('header, nav');
        });
        const one = all[all.length - 1 - NUMBER];
        return one && (one.querySelector('button, a, [role=button]') || one);
      })()""";

  /**
   * Takes values by kind of field; fills in the first form that is seen, presses its button, and
   * tells whether there was one.
   */
  static final String SUBMIT =
      """
      (values => {
        const shown = one => one.getClientRects().length > 0;
        const form = Array.from(document.forms).find(one => shown(one)
            && one.querySelector('input[type=email], input[name*=mail i]'));
        if (!form) return false;
        const set = (field, value) => {
          field.value = value;
          for (const kind of ['input', 'change']) {
            field.dispatchEvent(new Event(kind, {bubbles: true}));
          }
        };
        for (const field of form.elements) {
          const name = (field.name + ' ' + field.id + ' ' + field.autocomplete).toLowerCase();
          const text = ['text', 'email', 'tel', 'textarea'].includes(field.type);
          if (field.type === 'checkbox' && field.required) field.checked = true;
          else if (field.localName === 'select' && field.required && field.selectedIndex < 1) {
            field.selectedIndex = field.options.length - 1;
          } else if (text && (field.type === 'email' || name.includes('mail'))) {
            set(field, values.email || '');
          } else if (text && /first|fornavn|given/.test(name)) set(field, values.firstname || '');
          else if (text && /last|etternavn|family/.test(name)) set(field, values.lastname || '');
          else if (text && field.required && !field.value) set(field, values.other || '');
        }
        const button = form.querySelector('button[type=submit], input[type=submit], button:not([type])');
        if (button) button.click(); else form.requestSubmit();
        return true;
      })""";

  private FormScripts() {}
}
