// Before the first paint, so that nobody who reads in the dark is dazzled. A file of its own: the content security
// policy allows no inline scripts.
(function () {
  var wish = null;
  try {
    wish = localStorage.getItem('hearth.theme');
  } catch (e) {
    // Storage is closed to us: follow the system.
  }
  var dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
