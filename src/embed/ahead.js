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
  var page = document.documentElement;
  if (query.get('background') === 'transparent') page.dataset.seeThrough = '';
  var asked = (query.get('data') || '').trim();
  var code = own(embeds, shown);
  // Where there is no such embed or release nothing can be fetched ahead, and the embed says so. A
  // search of words needs more than the brief.
  var release = code && !query.has('q') ? own(releases, asked || newest) : null;
  // As `needOf` has it.
  var acts = shown !== 'casualties' || query.has('chain') || query.has('select');
  function whole(act) {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', act);
    else act();
  }
  function fetchCode(hrefs) {
    hrefs.forEach(function (href) {
      fetchAhead({ rel: 'modulepreload', href: href });
    });
  }
  // What the page around says meanwhile; `takeEarlyMessages` takes it. A page that says more than a
  // few things by then says them to no purpose.
  window.earlyMessages = [];
  addEventListener('message', function (event) {
    var early = window.earlyMessages;
    if (early && event.source === parent && early.length < 20) early.push(event);
  });
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
    // The largest first: a browser asks an old server for six files at a time.
    var files = release ? release.files.concat(acts ? release.acts : []) : [];
    files.forEach(function (href) {
      fetchAhead({ rel: 'preload', as: 'fetch', href: href, crossorigin: '' });
    });
    fetchCode([start.code].concat(code || []));
    // The code wants the whole page.
    whole(function () {
      // Shown as a script's own failure is.
      import(start.code).catch(reportError);
    });
  }
  // What makes the picture answer comes before all else, which is three times as much. In a page
  // that was not in sight all else is on its way.
  function fetchPicture() {
    if (begun) return;
    fetchCode(start.picture);
    whole(function () {
      import(start.picture[0]).then(fetchAll, function (fault) {
        // No failure of the embed, which is still to come.
        console.error(fault);
        if (page.dataset.asked) page.dataset.asked = '';
        fetchAll();
      });
    });
    // Milliseconds that the line takes for it, 210 kbit, where it is known in Mbit/s; and where not.
    var line = navigator.connection && navigator.connection.downlink;
    setTimeout(fetchAll, line ? Math.min(800, 210 / line) : 150);
  }
  // The picture in the page: casualties of the whole record, of the newest release.
  var pictured = shown === 'casualties' && (asked === '' || asked === newest);
  var period = false;
  var seen = {};
  // Of some values the embed has something to say, and is higher.
  var known = { theme: /^(?:auto|light|dark)?$/, id: /^[\w-]{0,64}$/ };
  query.forEach(function (value, key) {
    if (key === 'from' || key === 'to') period = true;
    else if (plain.indexOf(key) < 0) pictured = false;
    var form = own(known, key);
    if (own(seen, key) || (form && !form.test(value))) pictured = false;
    seen[key] = true;
  });
  if (pictured && asked !== '') page.dataset.pinned = '';
  if (pictured && period) {
    // It takes its code to put a period into the picture: till then it is laid out and not seen.
    page.dataset.asked = 'period';
    fetchPicture();
  } else if (pictured) {
    delete page.dataset.asked;
    // To ask for a file takes a slow machine as long as to draw a third of the picture: it comes
    // first, and has been painted once a second frame begins.
    addEventListener('DOMContentLoaded', function () {
      requestAnimationFrame(function () {
        requestAnimationFrame(function () {
          setTimeout(fetchPicture);
        });
      });
    });
    // A page that is not in sight is not painted.
    setTimeout(fetchAll, 500);
  } else fetchAll();
})();
