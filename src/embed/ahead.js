// Runs in the embed's head: fetches side by side what the address asks for, which the code would
// otherwise ask for in turn, each time after another way there and back; the code and its rules too,
// for what a page names itself is asked for before its picture is painted. The build puts the lists in.
(function () {
  var start = START;
  var embeds = EMBEDS;
  var releases = RELEASES;
  var newest = NEWEST;
  var plain = PLAIN_KEYS;
  var query = new URLSearchParams(location.search);
  // As `embedOf` has it: a plus sign has come as a space.
  var shown = (query.get('embed') || '').trim().replace(/ /g, '+');
  // Not what objects have by themselves: an address may ask for `constructor`.
  function own(known, name) {
    return Object.prototype.hasOwnProperty.call(known, name) ? known[name] : null;
  }
  function fetchAhead(attributes) {
    var link = document.createElement('link');
    Object.keys(attributes).forEach(function (name) {
      link.setAttribute(name, attributes[name]);
    });
    document.head.appendChild(link);
    return link;
  }
  var asked = (query.get('data') || '').trim();
  var code = own(embeds, shown);
  // Where there is no such embed or release nothing can be fetched ahead, and the embed says so. A
  // search of words needs more than the brief.
  var release = code && !query.has('q') ? own(releases, asked || newest) : null;
  // As `needOf` has it.
  var acts = shown !== 'casualties' || query.has('chain') || query.has('select');
  function run() {
    // Shown as a script's own failure is.
    import(start.code).catch(reportError);
  }
  var begun = false;
  function fetchAll() {
    if (begun) return;
    begun = true;
    // Marked as long as it is on its way: see `stylesheetsLoaded`.
    var rules = fetchAhead({
      rel: 'stylesheet',
      href: start.rules,
      crossorigin: '',
      'data-coming': '',
    });
    ['load', 'error'].forEach(function (end) {
      rules.addEventListener(end, function () {
        rules.removeAttribute('data-coming');
      });
    });
    [start.code].concat(code || []).forEach(function (href) {
      fetchAhead({ rel: 'modulepreload', href: href });
    });
    var files = release ? release.files.concat(acts ? release.acts : []) : [];
    files.forEach(function (href) {
      fetchAhead({ rel: 'preload', as: 'fetch', href: href, crossorigin: '' });
    });
    // The code wants the whole page.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
    else run();
  }
  // The picture in the page: casualties of the whole record, of the newest release.
  var pictured = shown === 'casualties' && (asked === '' || asked === newest);
  query.forEach(function (_value, key) {
    if (plain.indexOf(key) < 0) pictured = false;
  });
  if (pictured) {
    var page = document.documentElement;
    delete page.dataset.asked;
    if (asked !== '') page.dataset.pinned = '';
    // To ask for a file takes a slow machine as long as to draw a third of the picture: it comes
    // first, and has been painted once a second frame begins.
    addEventListener('DOMContentLoaded', function () {
      requestAnimationFrame(function () {
        requestAnimationFrame(function () {
          setTimeout(fetchAll);
        });
      });
    });
    // A page that is not in sight is not painted.
    setTimeout(fetchAll, 500);
  } else fetchAll();
})();
