export const id = 804;
export const ids = [804,502];
export const modules = {

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4323);





const CHUNK_CHARACTERS = 1024 * 1024;
/**
 * Writes `content`, whole or in pieces, so that nobody ever sees half of it: to a temporary neighbour, then renamed. Makes
 * the folder. Throws InputError where the disk or the folder does not take it, and leaves nothing behind.
 */
async function writeFileAtomic(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        const whole = typeof content === 'string' || content instanceof Uint8Array;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, whole ? content : inChunks(content));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d)
            throw cause;
        throw unwritable(path, cause);
    }
}
/** Makes the folder of `path`; throws InputError, before any work is done, where no file can be written there. */
async function checkWritable(path) {
    const probe = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.isDirectory())
            throw new Error('it is a folder');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
    }
    catch (cause) {
        throw unwritable(path, cause);
    }
}
function unwritable(path, cause) {
    // Node.js names the call and the temporary file behind the reason.
    const reason = cause instanceof Error ? cause.message.replace(/, .*/s, '') : 'unknown reason';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({
        what: `the file cannot be written (${reason})`,
        where: { source: path },
        next: /^(it is a folder|EISDIR|EEXIST|ENOTDIR)/.test(reason)
            ? 'Name another path: this one is taken'
            : 'Check that the disk has space left, and that the folder may be written to',
        cause,
    });
}
/** A write of its own for each small piece would take a hundred times as long. */
function* inChunks(pieces) {
    let parts = [];
    let length = 0;
    for (const piece of pieces) {
        parts.push(piece);
        length += piece.length;
        if (length < CHUNK_CHARACTERS)
            continue;
        yield parts.join('');
        parts = [];
        length = 0;
    }
    yield parts.join('');
}
/** Writes what an exporter returned under `folder`; the paths written. */
async function writeFiles(folder, files) {
    const paths = files.map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    const outside = paths.find((path) => !(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(folder, path));
    if (outside !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d({
            what: 'the file would be outside the chosen folder',
            where: { source: outside },
            next: 'Rename the suite or benchmark that gives the file its name',
        });
    }
    for (const [index, file] of files.entries())
        await writeFileAtomic(paths[index] ?? folder, file.content);
    return paths;
}


/***/ }),

/***/ 3037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p: () => (/* binding */ data),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1984);

/** A template whose inserted texts are escaped, for elements and for quoted attributes; what is absent or false inserts nothing. */
function html(literals, ...inserted) {
    const parts = literals.map((literal, index) => literal + markupOf(inserted[index]));
    return { markup: parts.join('') };
}
/** Markup of ours that no data is part of. */
function own(markup) {
    return { markup };
}
/** Where the parts of a name meet. */
const joint = /(?<=\w[-_/.@:,=<(])(?=\w)|(?<=\p{Ll})(?=\p{Lu})/u;
/**
 * Text that was not written here: one line, no invisible characters, its direction kept from its surroundings, and long
 * names may break where their parts meet.
 */
function data(text, max = 200) {
    const parts = ((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max) || '(no name)').split(joint);
    return html `<bdi>${parts.map((part, index) => html `${index > 0 && own('<wbr>')}${part}`)}</bdi>`;
}
/** A sentence that was not written here; what it has in backticks is set as code. */
function sentence(text, max = 400) {
    const parts = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text, max).split(/`([^`]+)`/);
    return html `<bdi>${parts.map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>` : part))}</bdi>`;
}
function markupOf(content) {
    if (content === null || content === undefined || content === false)
        return '';
    if (typeof content === 'string')
        return escaped(content);
    if (typeof content === 'number')
        return String(content);
    return 'markup' in content ? content.markup : content.map(markupOf).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}


/***/ }),

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page_page)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
;// CONCATENATED MODULE: ./lib/report/html/script.js
/**
 * What the page can do beyond being read: sort by a column, filter by name and outcome, find a trend, and unfold
 * everything for printing. Written for browsers, so it is kept as text; it inserts no text of the data as markup.
 */
const script = `
'use strict';
const table = document.querySelector('table.comparisons');
const rows = table ? [...table.tBodies[0].rows] : [];

function keyOf(row, column, kind) {
  const cell = row.cells[column];
  if (kind === 'text') return cell.textContent.trim().toLowerCase();
  return cell.dataset.key === '' ? NaN : Number(cell.dataset.key);
}

function compareKeys(a, b) {
  if (typeof a === 'string') return a < b ? -1 : Number(a > b);
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function sortBy(head, descending) {
  const sign = descending ? -1 : 1;
  for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
  head.ariaSort = descending ? 'descending' : 'ascending';
  const keyed = rows.map((row) => [keyOf(row, head.cellIndex, head.dataset.sort), row]);
  const absent = ([key]) => typeof key === 'number' && Number.isNaN(key);
  keyed.sort((a, b) => (absent(a) || absent(b) ? 1 : sign) * compareKeys(a[0], b[0]));
  table.tBodies[0].append(...keyed.map(([, row]) => row));
}

for (const head of table ? table.tHead.rows[0].cells : []) {
  if (!head.dataset.sort) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  button.addEventListener('click', () => sortBy(head, head.ariaSort === 'ascending'));
  head.replaceChildren(button);
}
if (rows.length > 0) table.tHead.rows[0].cells[0].ariaSort = 'ascending';

const matches = (text, filter) => filter.toLowerCase().split(/\\s+/).every((word) => text.toLowerCase().includes(word));

const form = document.querySelector('.controls:not(.find)');
const heads = table ? [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort) : [];
const orders = heads.flatMap((head) => [[head, false], [head, true]]);
for (const [head, descending] of form ? orders : []) {
  const name = head.textContent + (descending ? ', descending' : '');
  form.elements.sort.append(new Option(name, form.elements.sort.length));
}
function filterRows() {
  const shown = new Set([...form.querySelectorAll('[name=outcome]:checked')].map((box) => box.value));
  let count = 0;
  for (const row of rows) {
    const name = row.cells[1].textContent + ' ' + row.cells[2].textContent;
    row.hidden = !shown.has(row.dataset.outcome) || !matches(name, form.elements.filter.value);
    if (!row.hidden) count += 1;
  }
  form.querySelector('output').textContent = count + ' of ' + rows.length;
}
if (form && rows.length > 1) {
  form.hidden = false;
  form.addEventListener('input', filterRows);
  form.elements.sort.addEventListener('change', (event) => sortBy(...orders[event.target.value]));
  form.addEventListener('submit', (event) => event.preventDefault());
  filterRows();
}

const find = document.querySelector('.find');
const figures = [...document.querySelectorAll('.trend')];
function findTrends() {
  const show = (element, name) => { element.hidden = !matches(name.textContent, find.elements.filter.value); };
  for (const figure of figures) show(figure, figure.querySelector('.names'));
  for (const row of document.querySelectorAll('.levels tbody tr')) show(row, row);
  find.querySelector('output').textContent = figures.filter((figure) => !figure.hidden).length + ' of ' + figures.length;
}
if (find && figures.length > 1) {
  find.hidden = false;
  find.addEventListener('input', findTrends);
  find.addEventListener('submit', (event) => event.preventDefault());
  findTrends();
}

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
`;

;// CONCATENATED MODULE: ./lib/report/html/style.js
/** Tested for contrast: texts 4.5 to 1, marks and borders that tell something 3 to 1. */
const colors = {
    light: `--paper:#fff;--ink:#1b1e23;--muted:#5d6570;--line:#e2e5e9;--panel:#f6f7f9;--band:#e9ecf0;--edge:#808994;
--baseline:#7b8593;--candidate:#1f5fd0;--bad:#b3263c;--good:#18733f;--open:#8a5a00;--bad-tint:#fbe9ec;--good-tint:#e5f4eb;--open-tint:#fbf1dd`,
    dark: `--paper:#121417;--ink:#e5e7ea;--muted:#9aa2ad;--line:#2c3138;--panel:#191c20;--band:#262b32;--edge:#6f7986;
--baseline:#8d97a5;--candidate:#74a9ff;--bad:#ff8090;--good:#58c98c;--open:#e5b454;--bad-tint:#3a1a20;--good-tint:#12301f;--open-tint:#352810`,
};
const page = `
:root{${colors.light};color-scheme:light}
@media(prefers-color-scheme:dark){:root{${colors.dark};color-scheme:dark}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:0 1.5rem 4rem;max-width:90rem;background:var(--paper);color:var(--ink);
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--muted);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--candidate);outline-offset:2px;border-radius:2px}
code{font:.92em ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem;letter-spacing:-.005em}
h3{font-size:.95rem;margin:0 0 .25rem}
small{display:block;color:var(--muted);font-size:.8rem;line-height:1.35}
.note,.compared,footer{color:var(--muted);font-size:.85rem}
.note{margin:.35rem 0}
.figure{white-space:nowrap;color:var(--muted)}
section{scroll-margin-top:1rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1.5rem 0 0;padding:.5rem 0;border-bottom:1px solid var(--line);font-size:.875rem}
nav a{color:var(--muted);text-decoration:none}nav a:hover{color:var(--ink);text-decoration:underline}
sup{line-height:0;font-size:.72rem;margin-left:.2em}sup a{padding:.2em .1em}
.worse{color:var(--bad);fill:var(--bad)}.better{color:var(--good);fill:var(--good)}.moved{color:var(--open);fill:var(--open)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem}`;
const verdict = `
header{margin-top:2rem;border-left:4px solid var(--open);padding-left:1.1rem}
header.plain{border:0;padding:0}header.bad{border-color:var(--bad)}header.good{border-color:var(--good)}
.suite{margin:0;color:var(--muted);font-size:.9rem}
h1{font-size:1.7rem;line-height:1.25;letter-spacing:-.015em;margin:.1rem 0 .6rem;font-weight:600;overflow-wrap:anywhere}
h1 code{font-size:.88em;font-weight:500}
.verdict{color:var(--open)}.verdict::after{content:"\\2002"}
.bad .verdict{color:var(--bad)}.good .verdict{color:var(--good)}
.tally{margin:0 0 .3rem}.tally .chip{margin-left:.35rem}
.compared{margin:0}
header ul{margin:.75rem 0 0;padding-left:1.1rem}
.next{margin:.75rem 0 0}.next+ul{margin-top:.1rem}
.chip{display:inline-block;padding:0 .5em;border-radius:1em;font-size:.8rem;line-height:1.55;white-space:nowrap;background:var(--panel);color:var(--muted)}
.chip.regressed,.chip.missing{background:var(--bad-tint);color:var(--bad)}
.chip.improved{background:var(--good-tint);color:var(--good)}
.chip.inconclusive,.chip.incomparable{background:var(--open-tint);color:var(--open)}`;
const tables = `
.scroll{overflow-x:auto;margin:0 -1.5rem;padding:0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th{font-weight:500;color:var(--muted);text-align:left;vertical-align:bottom;white-space:nowrap}
th,td{padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
td,tbody th{vertical-align:top;overflow-wrap:anywhere}
tbody th{font-weight:400;color:var(--ink);white-space:normal}
th:last-child,td:last-child{padding-right:0}
.number+:not(.number){padding-left:1rem}
.comparisons tbody th{min-width:8.5rem}
tr:target,figure:target,li:target{background:var(--open-tint)}
.number{text-align:right;white-space:nowrap}
tbody b{font-weight:550}
tr[data-outcome=unchanged] b,tr[data-outcome=shown] b{font-weight:400}
tr[data-outcome=regressed] .change,tr[data-outcome=missing] .change{color:var(--bad);font-weight:600}
tr[data-outcome=improved] .change{color:var(--good);font-weight:600}
tbody tr:hover{background:var(--panel)}
.plot{width:14rem;min-width:11.5rem}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button{position:relative}th button::after{content:"↕";position:absolute;left:100%;padding-left:.15em;font-size:.8em;line-height:1.8;opacity:0}
th button:hover{color:var(--ink)}th button:is(:hover,:focus-visible)::after,th[aria-sort] button::after{opacity:1}
th button:focus-visible{outline:2px solid var(--candidate);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort=ascending] button::after{content:"↑"}th[aria-sort=descending] button::after{content:"↓"}
.controls{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:baseline;margin:0 0 .75rem;font-size:.875rem}
.controls[hidden]{display:none}
.controls input[type=search],.controls select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:4px;padding:.2rem .5rem;width:15rem;max-width:100%}
.controls input::placeholder{color:var(--muted);opacity:1}
.controls fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.15rem .9rem}
.controls legend{float:left;padding:0;margin-right:.9rem;color:var(--muted)}
.controls label{white-space:nowrap}.controls input[type=checkbox]{accent-color:var(--candidate);margin:0 .15rem 0 0;vertical-align:-.1em}
.controls .sort{display:none}
.controls output{color:var(--muted);margin-left:auto}
.facts th{width:34%}
.facts th,.facts td{padding-top:.25rem;padding-bottom:.25rem}
.facts th,.facts td{overflow-wrap:anywhere}.facts .short{white-space:nowrap;overflow-wrap:normal}
.facts .differs th,.facts .differs td{color:var(--bad)}
.kernels .name{font:.82rem/1.4 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;min-width:14rem;max-width:34rem}
.figures{width:auto;min-width:min(100%,34rem);margin-top:.75rem}
.calibration td,.levels td{white-space:nowrap}.levels th{overflow-wrap:break-word}
.remarks{margin:.75rem 0;padding-left:1.5rem;color:var(--muted);font-size:.85rem}`;
const drawings = `
svg{display:block;width:100%;overflow:visible}
svg svg{overflow:hidden}
svg text{fill:var(--muted);font-size:.7rem}
svg .middle{text-anchor:middle}svg .end{text-anchor:end}
svg .margin{fill:var(--band)}svg .edge{stroke:var(--edge);stroke-width:.75}
svg .limit{stroke:var(--muted);stroke-dasharray:2 2}
svg .zero{stroke:var(--muted)}
.mark{height:22px}.axis svg,svg.axis{height:16px}
.mark .interval{stroke:var(--baseline);stroke-width:2.5}
.mark .change{fill:var(--baseline)}
.mark.regressed .interval{stroke:var(--bad)}.mark.regressed .change{fill:var(--bad)}
.mark.improved .interval{stroke:var(--good)}.mark.improved .change{fill:var(--good)}
.mark.inconclusive .interval{stroke:var(--open)}.mark.inconclusive .change{fill:var(--open)}
.mark .beyond{fill:var(--ink)}.mark .more{fill:var(--bad)}.mark .less{fill:var(--good)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:1.25rem 2rem;align-items:start}
figure{margin:0;min-width:0;break-inside:avoid}
figcaption{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6rem;margin-bottom:.35rem}
figcaption .names{overflow-wrap:anywhere;flex:1 1 auto}
figcaption b{font-weight:550}
details{margin-top:1.25rem}summary{cursor:pointer;color:var(--muted);margin-bottom:1rem}
.side{display:grid;grid-template-columns:7.5rem 1fr;gap:.75rem;align-items:center}
.side .label{font-size:.8rem;line-height:1.3;text-align:right;color:var(--muted)}
.side.axis{align-items:start}.side .figure{white-space:normal}
.timeline .side{grid-template-columns:9rem 1fr}
.distribution .side:not(.axis)>svg,.timeline .lane>svg{background:var(--panel)}
.iterations>svg{border-top:1px solid var(--paper)}
.iterations path{fill-opacity:.18;stroke-width:1.25;vector-effect:non-scaling-stroke}
.iterations .baseline{fill:var(--baseline);stroke:var(--baseline)}.iterations .candidate{fill:var(--candidate);stroke:var(--candidate)}
.distribution .candidate svg{border-top:1px solid var(--paper)}
.baseline circle{fill:var(--baseline)}.candidate circle{fill:var(--candidate)}
.baseline .box,.baseline .whisker{fill:var(--baseline);stroke:var(--baseline)}
.candidate .box,.candidate .whisker{fill:var(--candidate);stroke:var(--candidate)}
.box{fill-opacity:.3;stroke:none!important}.whisker{stroke-opacity:.35}
.center{stroke-width:1.25}.center.baseline{stroke:var(--baseline)}.center.candidate{stroke:var(--candidate)}
.candidate .center.baseline{stroke-dasharray:3 2}
.axis line{stroke:var(--muted)}
.timeline{margin-bottom:1.75rem}.timeline .lane{margin-bottom:2px}
.timeline path,.curve path{fill:none;stroke:var(--ink);stroke-width:1.25;vector-effect:non-scaling-stroke}
.span.baseline{fill:var(--baseline);fill-opacity:.16}.span.candidate{fill:var(--candidate);fill-opacity:.14}
.span.throttled{fill:var(--bad);fill-opacity:.35}.span.discarded{fill:var(--open);fill-opacity:.3}
.legend{white-space:nowrap;margin-right:.75rem}.key{display:inline-block;width:.9em;height:.7em;margin-right:.35em;border:1.5px solid;background:color-mix(in srgb,currentColor 20%,transparent)}
.key.baseline{color:var(--baseline)}.key.candidate{color:var(--candidate)}.key.throttled{color:var(--bad);background:currentColor}.key.discarded{color:var(--open)}
.trend circle{fill:var(--baseline)}.trend .level{stroke:var(--candidate);stroke-width:2}
.trend .shift{stroke:var(--open);stroke-dasharray:3 2}.trend text{font-weight:600}.trend .worse{fill:var(--bad)}.trend .better{fill:var(--good)}.trend .moved{fill:var(--open)}
.trend svg{background:var(--panel)}.trend text.beyond{fill:var(--ink);text-anchor:middle}.trend a text{text-decoration:underline}.trend{content-visibility:auto;contain-intrinsic-size:auto 10rem}.trend[hidden]{display:none}.ends{display:grid;grid-template-columns:minmax(max-content,1fr) auto minmax(max-content,1fr);gap:0 .75rem}.ends :nth-child(2){text-align:center}.ends :last-child{text-align:right}
.curve{height:44px;width:12rem}.curve circle{fill:var(--candidate)}
.columns{columns:2 30rem;column-gap:3rem}.columns>div{break-inside:avoid-column;margin-bottom:2rem}.columns>div>:first-child{margin-top:0}
.columns ul{margin:.25rem 0;padding-left:1.1rem}
dl{margin:0;font-size:.875rem}dt{font-weight:550}dd{margin:0 0 .5rem}`;
const narrow = `
@media screen and (max-width:78rem){
.plot{min-width:8rem}.comparisons tbody th{min-width:7rem}.comparisons :is(th,td){padding-right:.45rem}
}
@media screen and (max-width:60rem){
body{padding:0 1rem 3rem}
.scroll{margin:0 -1rem;padding:0 1rem}
.scroll:has(.comparisons){overflow:visible}
h1{font-size:1.3rem}
.controls .sort{display:inline}.controls select{width:auto}
.comparisons,.comparisons :is(thead,tbody,thead tr,.plot){display:block}
.comparisons thead{position:sticky;top:0;background:var(--paper);z-index:1}
.comparisons thead th:not(.plot){display:none}.comparisons thead .plot{width:auto;padding:.3rem 0}
.comparisons tbody tr{display:grid;grid-template-columns:7.5rem minmax(0,1fr) auto;gap:0 .6rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.comparisons tbody tr[hidden]{display:none}
.comparisons tbody tr>*{border:0;padding:0;min-width:0}
.comparisons td:nth-child(1){grid-area:1/3;text-align:right}
.comparisons th:nth-child(2){grid-area:1/1/auto/3;color:var(--muted)}
.comparisons th:nth-child(3){grid-area:2/1/auto/3}
.comparisons td:nth-child(4){grid-area:3/1;color:var(--muted);text-align:left;white-space:normal}
.comparisons td:nth-child(5){grid-area:3/2;text-align:left;white-space:normal}
.comparisons td:nth-child(5)::before{content:"→ "}
.comparisons td:nth-child(6){grid-area:2/3/span 2}
.comparisons td:nth-child(7){grid-area:4/1/auto/4;width:auto;padding-top:.25rem}
.comparisons td:nth-child(n+8){color:var(--muted);font-size:.8rem;text-align:left}
.comparisons td:nth-child(8){grid-area:5/1}.comparisons td:nth-child(8)::before{content:"q "}
.comparisons td:nth-child(9){grid-area:5/2}.comparisons td:nth-child(9)::before{content:"n "}
.comparisons td:nth-child(10){grid-area:5/3;white-space:normal;max-width:9rem}.comparisons td:nth-child(10)::before{content:"limit "}
.comparisons td:nth-child(8) small,.comparisons td:nth-child(11){display:none}
.kernels :is(thead,tbody),.levels tbody{display:block}
.kernels tr{display:grid;grid-template-columns:1fr 1fr 1fr}
.kernels :is(th,td){border:0;padding:.25rem 0 0}.kernels tr{border-bottom:1px solid var(--line);padding-bottom:.35rem}
.kernels tbody .name{grid-column:1/-1;min-width:0}.kernels th:first-child{grid-column:1/-1}.kernels .plot,.levels thead{display:none}
.levels{display:block}.levels tr:not([hidden]){display:grid;grid-template-columns:1fr auto auto;gap:0 1rem;border-bottom:1px solid var(--line);padding:.35rem 0}
.levels :is(th,td){border:0;padding:0}.levels th{grid-column:1/-1}.levels .number{text-align:left}
.side,.timeline .side{grid-template-columns:5.5rem 1fr;gap:.5rem}
}`;
const print = `
@page{margin:12mm}
@media print{
:root{${colors.light};color-scheme:light}
html{font-size:10px}
body{font-size:1rem;max-width:none;padding:0}
.controls,nav{display:none}
.scroll{overflow:visible;margin:0;padding:0}
h2{margin-top:1.5rem}
h2,h3,.note{break-after:avoid}
tr,figure{break-inside:avoid}
.cards{display:block}.cards figure{display:inline-block;width:48%;margin:0 1.5% 1rem 0;vertical-align:top}.cards .distribution{width:31%}
thead{display:table-header-group}
.plot{width:9rem;min-width:8rem}
header,.chip,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
th button::after{content:""!important}
}`;
/** The whole style of the page: restrained colours in light and dark, one column on a phone, ink-saving print. */
const style = page + verdict + tables + drawings + narrow + print;

;// CONCATENATED MODULE: ./lib/report/html/page.js




/** Everything that the page may do is written into it: its own style and script by their hashes, and nothing else. */
function page_page(title, body) {
    const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>\n${(0,html/* html */.qy) `<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><title>${title}</title><style>${(0,html/* own */.ZV)(style)}</style></head>
<body>${body}<script>${(0,html/* own */.ZV)(script)}</script></body></html>`.markup}\n`;
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 6740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   LI: () => (/* binding */ round),
/* harmony export */   Zc: () => (/* binding */ ticks),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hl: () => (/* binding */ scaleOver)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);

/** An axis that holds all values, with a little air on both sides. */
function scaleOver(values) {
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    if (low > high)
        return { low: 0, high: 1 };
    const air = high > low ? (high - low) * 0.06 : Math.abs(low) * 0.01 || 1;
    return { low: low - air, high: high + air };
}
/** `37.5%`, kept within the drawing. */
function at(scale, value) {
    return `${round(position(scale, value))}%`;
}
/** 0 … 100. */
function position({ low, high }, value) {
    return Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
}
/** Coordinates need no more than a hundredth of a percent. */
function round(value) {
    return Math.round(value * 100) / 100;
}
/** About `count` round values within the axis. */
function ticks({ low, high }, count) {
    const step = roundStep((high - low) / count);
    const decimals = Math.min(9, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    const first = Math.ceil(low / step);
    const length = Math.max(0, Math.floor(high / step) - first + 1);
    return Array.from({ length: Math.min(length, 20) }, (_, index) => {
        const value = (first + index) * step;
        return { value, label: (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFixed */ .gn)(value, decimals) };
    });
}
function roundStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10;
    return step * power;
}


/***/ })

};
