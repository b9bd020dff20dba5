// Runs before the page is drawn: the theme in force, and whether the chart that stands in the
// page may be shown (it is drawn for an address without parameters). Where the app's own code
// can't be had or run, the page says so: its standing picture looks as if it would answer.
(function () {
  var query = new URLSearchParams(location.search);
  // An embed is a smaller page of its own; whatever a host calls it, it knows itself. Beside the
  // page in one file there is none.
  var page = document.documentElement.dataset.page;
  if (query.has('embed') && page !== 'embed' && page !== 'offline') {
    location.replace('embed.html' + location.search + location.hash);
  }
  var asked = (query.get('theme') || '').trim().toLowerCase();
  var dark =
    asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (location.search) document.documentElement.dataset.asked = '';
  addEventListener(
    'error',
    function (event) {
      var code = event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;
      var root = document.getElementById('root');
      if (code && root && !root.firstChild) document.getElementById('code-failed').hidden = false;
    },
    true,
  );
})();
