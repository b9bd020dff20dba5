// Runs before the page is drawn: the theme in force, and whether the chart that stands in the
// page may be shown (it is drawn for an address without parameters).
(function () {
  var asked = new URLSearchParams(location.search).get('theme');
  var dark =
    asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (location.search) document.documentElement.dataset.asked = '';
})();
