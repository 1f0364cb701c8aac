module.exports = {
  title: 'Acme Gadgets',
  url: 'https://acme.example',
  baseUrl: '/',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: {
    navbar: {
      title: 'Acme Gadgets',
      items: [
        { label: 'Prices', to: '/prices' },
        // A form's page is loaded anew, so that the browser runs the form's script.
        { label: 'Contact', href: 'pathname:///contact', target: '_self' }
      ]
    }
  }
};
