export default {
  title: 'Acme Gadgets',
  themeConfig: {
    nav: [
      { text: 'Prices', link: '/prices' },
      // A form's page is loaded anew, so that the browser runs the form's script.
      { text: 'Contact', link: '/contact', target: '_self' }
    ]
  }
};
