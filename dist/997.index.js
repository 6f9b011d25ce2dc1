export const id = 997;
export const ids = [997];
export const modules = {

/***/ 15314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ removeBaseCheckout)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77094);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20195);


/** Removes the checkout of the base commit. One that stays, as of files that a container wrote as root, changes no verdict. */
async function removeBaseCheckout(workspace, place) {
    const trouble = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_1__/* .removeWorktree */ .IL)(workspace, place);
    if (trouble === null)
        return;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`The checkout of the base commit at ${place} could not be removed (${trouble}). Delete it on the runner, or later runs there cannot measure their base commit.`);
}


/***/ }),

/***/ 78409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ advise),
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/answer.js
var answer = __webpack_require__(51071);
// EXTERNAL MODULE: ./lib/platform/github/client.js + 3 modules
var client = __webpack_require__(80749);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/platform/github/comment-marker.js

const KEY = /^[\w.-]{1,100}$/;
const FIRST_LINE = /^<!-- aaco:v1:([\w.-]{1,100}) run=(\d{1,15}) attempt=(\d{1,9}) -->(?:\r?\n|$)/;
/** The hidden first line of a comment. Throws InputError where the key could end it. */
function formatMarker({ key, runId, runAttempt }) {
    if (KEY.test(key))
        return `<!-- aaco:v1:${key} run=${runId} attempt=${runAttempt} -->`;
    throw new errors/* InputError */.d({
        what: `${JSON.stringify(key)} cannot be the key of a comment`,
        next: 'Use letters, digits, ., _ and - only, at most 100 of them',
    });
}
/** The marker in a comment's first line; null where there is none. */
function parseMarker(body) {
    const [, key, run, attempt] = FIRST_LINE.exec(body) ?? [];
    return key === undefined ? null : { key, runId: Number(run), runAttempt: Number(attempt) };
}
/** Whether `a` was written by a later run than `b`: run ids grow, and a repetition keeps its run's. */
function isNewer(a, b) {
    return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}

// EXTERNAL MODULE: ./lib/platform/github/cut.js
var cut = __webpack_require__(63587);
// EXTERNAL MODULE: ./lib/platform/github/publication.js
var publication = __webpack_require__(20529);
;// CONCATENATED MODULE: ./lib/platform/github/viewer.js

/** The login that a workflow's own token acts as. */
const ACTIONS_BOT = 'github-actions[bot]';
const ViewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** The login that the token acts as; that of a workflow's own token where GitHub does not say. */
async function readViewer(github) {
    try {
        const data = await github.budget.spend(() => github.octokit.graphql('query { viewer { login } }'));
        return ViewerSchema.parse(data).viewer.login;
    }
    catch {
        return ACTIONS_BOT;
    }
}

;// CONCATENATED MODULE: ./lib/platform/github/comment.js







const PERMISSION = 'pull-requests: write';
const MOST_CHARACTERS = 65_536;
const CommentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/**
 * Keeps one comment a key on a pull request: found by marker and author over all pages, edited in place and only where
 * it changes, made anew where it was deleted. A newer run's comment is never overwritten, and of two that were made
 * at the same moment the older stays. Throws InputError for a key that is not one; trouble is advice.
 */
async function publishComment(github, request) {
    const marker = formatMarker(request);
    const body = (0,cut/* cutToCharacters */._)(`${marker}\n${request.body}`, MOST_CHARACTERS);
    const own = await ownComments(github, request);
    if (!own.ok)
        return (0,publication/* unpublished */.O)('comment', own.trouble);
    const [first, ...duplicates] = own.value;
    const newer = own.value.find((comment) => isNewer(comment.marker, request));
    if (newer)
        return overtaken(newer.marker);
    if (first) {
        const edited = await edit(github, first, body);
        await Promise.all(duplicates.map(({ id }) => remove(github, id)));
        if (edited !== 'lost')
            return edited;
    }
    return request.create ? create(github, request, body) : { published: false, advice: null };
}
function overtaken({ runId }) {
    return { published: false, advice: `The comment already shows the newer run ${runId}.` };
}
/** The key's comments by the token's own login, oldest first. Whoever else writes a marker stays untouched. */
async function ownComments(github, request) {
    const comments = await (0,client/* list */.p_)(github, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: request.pullRequest },
        permission: PERMISSION,
        schema: CommentSchema,
    });
    if (!comments.ok)
        return comments;
    const marked = comments.value.flatMap((comment) => {
        const marker = parseMarker(comment.body ?? '');
        return marker?.key === request.key ? [{ ...comment, marker }] : [];
    });
    // Asking who we are costs a request, and the answer is nearly always the workflow's own bot.
    const foreign = marked.some(({ user }) => user?.login !== ACTIONS_BOT);
    const login = foreign ? await readViewer(github) : ACTIONS_BOT;
    return (0,answer/* answer */.ZF)(marked.filter(({ user }) => user?.login === login).sort((a, b) => a.id - b.id));
}
async function edit(github, comment, body) {
    const { id } = comment;
    if (normalised(comment.body ?? '') === normalised(body)) {
        return { published: true, id, url: comment.html_url ?? null, change: 'unchanged' };
    }
    const edited = await (0,client/* call */.T1)(github, {
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id, body },
        permission: PERMISSION,
        schema: CommentSchema,
    });
    if (edited.ok)
        return { published: true, id, url: edited.value.html_url ?? null, change: 'updated' };
    // Deleted, or of another bot that this token may not edit: a new one will do, or tell what is missing.
    const lost = ['absent', 'gone', 'forbidden'].includes(edited.trouble.kind);
    return lost ? 'lost' : (0,publication/* unpublished */.O)('comment', edited.trouble);
}
/** GitHub stores line ends and trailing space in its own way. */
function normalised(body) {
    return body.replaceAll('\r\n', '\n').trim();
}
/** Two runs may create at the same moment, and a server error may come after the comment was made: the list tells. */
async function create(github, request, body) {
    const created = await post(github, request, body);
    if (!created.ok && created.trouble.kind !== 'unavailable')
        return (0,publication/* unpublished */.O)('comment', created.trouble);
    const own = await ownComments(github, request);
    const first = own.ok ? own.value[0] : undefined;
    if (created.ok) {
        if (!first || first.id === created.value.id)
            return made(created.value);
        await remove(github, created.value.id);
        return replace(github, first, request, body);
    }
    if (!own.ok)
        return (0,publication/* unpublished */.O)('comment', created.trouble);
    if (first)
        return replace(github, first, request, body);
    const again = await post(github, request, body);
    return again.ok ? made(again.value) : (0,publication/* unpublished */.O)('comment', again.trouble);
}
async function replace(github, first, request, body) {
    if (isNewer(first.marker, request))
        return overtaken(first.marker);
    const edited = await edit(github, first, body);
    if (edited !== 'lost')
        return edited;
    return { published: false, advice: 'The comment was deleted or locked while it was written.' };
}
function post(github, request, body) {
    return (0,client/* call */.T1)(github, {
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: request.pullRequest, body },
        permission: PERMISSION,
        schema: CommentSchema,
        repeat: false,
    });
}
function made(comment) {
    return { published: true, id: comment.id, url: comment.html_url ?? null, change: 'created' };
}
async function remove(github, id) {
    await (0,client/* call */.T1)(github, {
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id },
        permission: PERMISSION,
        schema: schemas/* unknown */.L5J(),
    });
}

// EXTERNAL MODULE: ./lib/platform/github/commit-mark.js + 2 modules
var commit_mark = __webpack_require__(39378);
// EXTERNAL MODULE: ./lib/platform/github/job.js
var job = __webpack_require__(66444);
// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
;// CONCATENATED MODULE: ./lib/report/budget.js
/** A block that is shown whole or not at all. */
function textBlock(title, rank, text) {
    return { title, rank, head: text, rows: [], tail: '' };
}
/**
 * The blocks as one text within the budget: first the least important block loses rows, then all of itself, then the
 * next; what is missing is said where it is missing.
 */
function fit(blocks, budget) {
    const shown = blocks.map((block) => block.rows.length);
    const order = blocks
        .map((_, index) => index)
        .sort((a, b) => rankOf(blocks, b) - rankOf(blocks, a) || b - a);
    for (const index of order) {
        const excess = bytes(render(blocks, shown, budget)) - budget.bytes;
        if (excess <= 0)
            break;
        const block = blocks[index];
        if (block && block.rank > 0)
            shown[index] = rowsLeft(block, excess, budget);
    }
    return render(blocks, shown, budget);
}
function rankOf(blocks, index) {
    return blocks[index]?.rank ?? 0;
}
/** How many rows stay when `excess` bytes must go; null when even none is too many. */
function rowsLeft(block, excess, budget) {
    let free = excess + bytes(moreRows(block.rows.length, budget)) + bytes(leftOut([block.title], budget));
    let rows = block.rows.length;
    while (rows > 0 && free > 0) {
        rows -= 1;
        free -= bytes(block.rows[rows] ?? '') + 1;
    }
    return rows > 0 ? rows : null;
}
function render(blocks, shown, budget) {
    const parts = blocks.map((block, index) => renderBlock(block, shown[index] ?? null, budget));
    const omitted = blocks.filter((_, index) => shown[index] === null).map((block) => block.title);
    return [...parts, leftOut(omitted, budget)].filter((part) => part !== '').join('\n');
}
function renderBlock(block, rows, budget) {
    if (rows === null)
        return '';
    const lines = block.rows.slice(0, rows).map((row) => `${row}\n`);
    const hidden = block.rows.length - rows;
    return block.head + lines.join('') + (hidden > 0 ? moreRows(hidden, budget) : '') + block.tail;
}
function moreRows(count, budget) {
    return `\n_${count} more ${count === 1 ? 'row' : 'rows'} in ${budget.rest}._\n`;
}
function leftOut(titles, budget) {
    return titles.length === 0
        ? ''
        : `_Left out to stay within GitHub's size limit: ${titles.join(', ')}. All of it is in ${budget.rest}._\n`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/report/footnotes.js
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Warnings beyond so many different ones are only marked, with `⁺`. */
const MOST = 20;
function footnotes(open, folded = []) {
    const warnings = (comparisons) => new Set(comparisons.flatMap((comparison) => comparison.warnings));
    const all = new Map([...warnings([...open, ...folded])].map((text, index) => [text, markOf(index + 1)]));
    const notes = [...all].slice(0, MOST).map(([text, mark]) => ({ text, mark }));
    const opened = warnings(open);
    return {
        open: notes.filter((note) => opened.has(note.text)),
        folded: notes.filter((note) => !opened.has(note.text)),
        marks: (comparison) => [...new Set(comparison.warnings.map((text) => all.get(text)))].join(' '),
    };
}
function markOf(number) {
    if (number > MOST)
        return '⁺';
    return [...String(number)].map((digit) => superscripts[Number(digit)] ?? digit).join('');
}

// EXTERNAL MODULE: ./lib/report/guidance.js
var guidance = __webpack_require__(69910);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/how-to-read.js
var how_to_read = __webpack_require__(94985);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/outline.js
var outline = __webpack_require__(76168);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/figures.js + 1 modules
var report_figures = __webpack_require__(59176);
// EXTERNAL MODULE: ./lib/report/kernel-name.js
var kernel_name = __webpack_require__(65253);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
// EXTERNAL MODULE: ./lib/report/profiles.js
var report_profiles = __webpack_require__(42722);
;// CONCATENATED MODULE: ./lib/report/profile-section.js





const KERNELS = 10;
const NAME = 100;
const numeric = (title) => ({ title, numeric: true });
/** What limits each benchmark, before and after, and the kernels that moved most; null where nothing is known. */
function profilesSection(profiles, rank) {
    if (profiles.length === 0)
        return null;
    const limits = new Set(profiles.flatMap(({ limit }) => (limit === null ? [] : [limitChange(limit)])));
    const [only] = limits;
    return {
        title: `${(0,report_profiles/* profilesTitle */.pD)(profiles)}${only !== undefined && limits.size === 1 ? `: ${only}` : ''}`,
        rank,
        head: '',
        rows: profiles.flatMap(profileLines),
        tail: '',
    };
}
function profileLines({ benchmark, limit, figures, kernels }) {
    const known = limit === null ? '' : `: ${limitChange(limit)}`;
    return [
        `**${(0,markdown/* code */.aY)(benchmark, 80)}**${known}`,
        '',
        ...(limit === null ? [] : limitLines(limit)),
        ...figureLines(figures),
        ...(kernels === null ? [] : kernelLines(kernels)),
    ];
}
function limitChange({ baseline, candidate }) {
    const now = (0,report_profiles/* limitWords */.vd)(candidate);
    return baseline === null || baseline.primary === candidate.primary
        ? now
        : `${(0,report_profiles/* limitWords */.vd)(baseline)} → ${now}`;
}
function limitLines({ candidate }) {
    const { confidence, secondary, evidence, recommendations } = candidate;
    const also = secondary.map((primary) => (0,report_profiles/* limitWords */.vd)({ primary })).join(', ');
    const list = (texts) => texts.map((text) => `- ${(0,markdown/* prose */.CS)(text)}`);
    return [
        `Confidence ${(0,number/* formatFixed */.gn)(100 * confidence, 0)} %${also === '' ? '' : `, also ${also}`}. Evidence:`,
        '',
        ...(evidence.length === 0 ? ['- none of the rules holds'] : list(evidence)),
        '',
        'What may help:',
        '',
        ...list(recommendations),
        '',
    ];
}
function figureLines(figures) {
    if (figures.length === 0)
        return [];
    const note = (0,report_figures/* noteOn */.k)(figures);
    const head = (0,markdown/* tableHead */.PP)([{ title: 'Derived' }, numeric('Baseline'), numeric('Candidate')]);
    return [
        ...head.trimEnd().split('\n'),
        ...figures.map(({ name, baseline, candidate }) => (0,markdown/* tableRow */.jD)([name, baseline, candidate])),
        '',
        ...(note === null ? [] : [note, '']),
    ];
}
function kernelLines(kernels) {
    const compared = kernels.baseline !== null;
    const changes = (0,report_profiles/* kernelChanges */.jt)(kernels);
    const shown = changes.slice(0, KERNELS);
    const order = compared ? 'those that moved most' : 'the longest, there is no comparable baseline';
    const noun = kernels.host ? 'node' : 'kernel';
    const count = (0,number/* formatCount */.B4)((0,report_profiles/* kernelCount */.Xo)(kernels, changes), noun);
    const head = (0,markdown/* tableHead */.PP)([
        { title: kernels.host ? 'Node' : 'Kernel' },
        ...(compared ? [numeric('Baseline')] : []),
        numeric('Candidate'),
        ...(compared ? [numeric('Change'), numeric('Difference')] : []),
    ]);
    return [
        `Time of ${kernels.per}${kernels.host ? ' on the host (no device reported kernels)' : ''} in ${shown.length} of ${count}, ${order}; from a single pass, so shown and not judged:`,
        '',
        ...head.trimEnd().split('\n'),
        ...shown.map((change) => kernelRow(change, compared)),
        '',
    ];
}
function kernelRow(change, compared) {
    const { name, baseline, candidate, difference } = change;
    const side = (kernel) => kernel === null ? number/* ABSENT */.sj : `${(0,number/* formatQuantity */.VZ)(kernel.totalTimeMs, 'ms')}, ${(0,report_profiles/* callsOf */.p9)(kernel)}`;
    const moved = (0,report_profiles/* movement */.ii)(change);
    return (0,markdown/* tableRow */.jD)([
        (0,markdown/* code */.aY)((0,kernel_name/* kernelLabel */.G)(name, NAME), NAME),
        ...(compared ? [side(baseline)] : []),
        side(candidate),
        ...(compared
            ? [typeof moved === 'string' ? moved : (0,number/* formatChange */.eD)(moved), (0,number/* formatDifference */.jR)(difference, 'ms')]
            : []),
    ]);
}

// EXTERNAL MODULE: ./lib/report/provenance.js
var provenance = __webpack_require__(79555);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/row.js
var report_row = __webpack_require__(16774);
;// CONCATENATED MODULE: ./lib/report/comparison-table.js




const NO_BREAK = '\u00a0';
const icon = {
    title: ' ',
    cell: ({ comparison }) => comparison.accepted ? report_row/* ACCEPTED_ICON */.Yb : (0,report_row/* iconOf */.ZG)(comparison.outcome, comparison.gate),
};
const benchmark = {
    title: 'Benchmark',
    cell: ({ comparison }) => shortCode(comparison.benchmark),
};
const metric = { title: 'Metric', cell: (row) => shortCode(row.comparison.metric) + row.arrow };
const both = {
    title: 'Benchmark and metric',
    cell: (row, notes) => `${benchmark.cell(row, notes)}<br>${metric.cell(row, notes)}`,
};
const baseline = { title: 'Baseline', numeric: true, cell: (row) => sideFigure(row.baseline) };
const candidate = {
    title: 'Candidate',
    numeric: true,
    cell: (row) => sideFigure(row.candidate),
};
const change = { title: 'Change', cell: changeCell };
const q = { title: 'q', numeric: true, cell: (row) => figure(row.q) };
const n = { title: 'n', numeric: true, cell: (row) => figure(row.n) };
const limit = {
    title: 'Limit',
    numeric: true,
    cell: (row) => row.limit.split(', ').map(figure).join(', '),
};
const margin = { title: 'Margin', numeric: true, cell: (row) => figure(row.margin) };
const detectable = { title: 'Could show', numeric: true, cell: (row) => figure(row.detectable) };
const measured = {
    title: 'Measured',
    numeric: true,
    cell: (row, notes) => `${figure(row.candidate)} ${notes.marks(row.comparison)}`.trim(),
};
const measuredN = {
    title: 'n',
    numeric: true,
    cell: ({ comparison }) => String(comparison.n.candidate),
};
const test = {
    title: 'Test',
    cell: ({ comparison }) => (0,markdown/* inline */.mG)(comparison.test ?? number/* ABSENT */.sj, 60),
};
const p = { title: 'p', numeric: true, cell: (row) => figure(row.p) };
const rankP = { title: 'Mann-Whitney p', numeric: true, cell: (row) => figure(row.rankP) };
const layouts = {
    moved: { sign: icon, figures: [baseline, candidate, change, q, n, limit], names: 24 },
    inconclusive: { sign: icon, figures: [baseline, candidate, change, n, limit, detectable], names: 24 },
    unchanged: { figures: [baseline, candidate, change, n, margin], names: 40 },
    shown: { figures: [baseline, candidate, change, q, n], names: 40 },
    tests: { figures: [test, p, rankP, q, detectable], names: 40 },
    measured: { figures: [measured, measuredN], names: 40 },
};
/** The comparisons as a table that can be cut between rows. */
function comparisonTable(comparisons, layout, notes) {
    const { sign, figures, names } = layouts[layout];
    const columns = [...(sign ? [sign] : []), ...nameColumns(comparisons, names), ...figures];
    return {
        head: (0,markdown/* tableHead */.PP)(columns),
        rows: comparisons.map((comparison) => {
            const row = (0,report_row/* toRow */.IL)(comparison);
            return (0,markdown/* tableRow */.jD)(columns.map((column) => column.cell(row, notes)));
        }),
    };
}
function nameColumns(comparisons, names) {
    const widest = (nameOf) => comparisons.reduce((most, one) => Math.max(most, Math.min(comparison_table_NAME, nameOf(one).length)), 0);
    const width = widest((one) => one.benchmark) + widest((one) => one.metric);
    return width > names ? [both] : [benchmark, metric];
}
function changeCell(row, notes) {
    const change = figure(row.change);
    const shown = row.comparison.outcome === 'regressed' ? `**${change}**` : change;
    const interval = [figure(row.interval), notes.marks(row.comparison).replaceAll(' ', NO_BREAK)];
    return [shown, interval.filter((part) => part !== '').join(NO_BREAK)]
        .filter((part) => part !== '')
        .join(' ');
}
/** Longer names would push the numbers out of sight; headline and HTML report have them whole. */
const comparison_table_NAME = 48;
function shortCode(name) {
    return (0,markdown/* code */.aY)((0,plain_text/* middleCut */.k)((0,plain_text/* plainText */.w)(name, 400), comparison_table_NAME));
}
/** A number and its unit on one line, where the unit is short: `13,051 tokens/s` may take two. */
function sideFigure(text) {
    return text.length > 10 ? (0,markdown/* inline */.mG)(text) : figure(text);
}
/** A number with its unit, which is data, on one line. */
function figure(text) {
    return text === '' ? '' : (0,markdown/* inline */.mG)(text).replaceAll(' ', NO_BREAK);
}

// EXTERNAL MODULE: ./lib/report/why-unknown.js
var why_unknown = __webpack_require__(55895);
;// CONCATENATED MODULE: ./lib/report/sections.js







/** A block that is folded under its title. */
function folded(block) {
    return {
        ...block,
        head: `<details><summary>${block.title}</summary>\n\n${block.head}`,
        tail: `${block.tail}\n</details>\n`,
    };
}
/** Comparisons of one kind; null where there are none. */
function comparisonsSection(title, rank, comparisons, layout, notes) {
    if (comparisons.length === 0)
        return null;
    const table = comparisonTable(comparisons, layout, notes);
    return { title: `${title} (${comparisons.length})`, rank, ...table, tail: '' };
}
/** The warnings that the marks in the tables stand for. */
function notesSection(notes, rank) {
    if (notes.length === 0)
        return null;
    const rows = notes.map(({ mark, text }) => `- ${mark} ${(0,markdown/* inline */.mG)(text, 300)}`);
    return { title: 'Notes to the rows above', rank, head: '', rows, tail: '' };
}
/** Who accepted what, why and until when; null where nothing was. */
function acceptedSection(accepted, rank) {
    if (accepted.length === 0)
        return null;
    const rows = accepted.map((comparison) => {
        const name = (0,phrase/* phraseMarkdown */.fP)((0,phrase/* metricName */.Kh)(comparison));
        return `- ${report_row/* ACCEPTED_ICON */.Yb} ${name}: ${(0,markdown/* prose */.CS)((0,report_row/* acceptedWords */.Vk)(comparison), 400)}`;
    });
    return { title: 'Accepted', rank, head: '**Accepted**\n', rows, tail: '' };
}
function validitySection(findings, rank) {
    if (findings.length === 0)
        return null;
    const icons = { good: '✅', doubtful: '⚠️', 'not-measured': '–' };
    const doubts = findings.filter((finding) => finding.state === 'doubtful').length;
    return {
        title: `Validity: ${doubts === 0 ? 'nothing suspicious' : `${doubts} of ${findings.length} doubtful`}`,
        rank,
        head: (0,markdown/* tableHead */.PP)([{ title: ' ' }, { title: 'What' }, { title: 'Finding' }]),
        rows: findings.map(({ state, what, finding }) => (0,markdown/* tableRow */.jD)([
            icons[state],
            (0,markdown/* prose */.CS)(what, 60),
            state === 'not-measured' ? `not measured: ${(0,markdown/* prose */.CS)(finding)}` : (0,markdown/* prose */.CS)(finding),
        ])),
        tail: '',
    };
}
/** What differs between the sides: first what counts, then what the config ignores; null where nothing does. */
function differencesSection({ environment }, rank) {
    const counted = environment.differences.filter((difference) => !difference.ignored);
    const ignored = environment.differences.filter((difference) => difference.ignored);
    if (counted.length + ignored.length === 0)
        return null;
    return {
        title: `Environment differences: ${[
            ...(counted.length > 0 ? [counted.length] : []),
            ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
        ].join(', and ')}`,
        rank,
        head: (0,markdown/* tableHead */.PP)([{ title: 'Field' }, { title: 'Baseline' }, { title: 'Candidate' }, { title: ' ' }]),
        rows: [...counted, ...ignored].map((difference) => (0,markdown/* tableRow */.jD)([
            (0,markdown/* code */.aY)(difference.field),
            value(difference.baseline),
            value(difference.candidate),
            difference.ignored ? 'ignored' : '**differs**',
        ])),
        tail: '',
    };
}
/** What the candidate ran on. */
function environmentSection({ candidate }, rank) {
    const fields = Object.entries(candidate.environment);
    if (fields.length === 0)
        return null;
    return {
        title: 'Environment of the candidate',
        rank,
        head: (0,markdown/* tableHead */.PP)([{ title: 'Field' }, { title: 'Value' }]),
        rows: fields.map(([field, text]) => {
            const known = text === null ? `unknown: ${(0,why_unknown/* whyUnknown */.F)(field, candidate.environment)}` : value(text);
            return (0,markdown/* tableRow */.jD)([(0,markdown/* code */.aY)(field), known]);
        }),
        tail: '',
    };
}
function value(text) {
    return text === null ? 'unknown' : (0,markdown/* code */.aY)(text, 80);
}
/** The runs that the candidate was compared with and why, then those passed over and why. */
function baselineSection(result, context, rank) {
    const used = result.baseline.map(({ runId, createdAt, why, ...origin }) => (0,markdown/* tableRow */.jD)([
        'used',
        [(0,provenance/* commit */.cd)(origin, context), (0,provenance/* runOf */.ng)(runId, context)].filter(Boolean).join(', '),
        day(createdAt),
        (0,markdown/* prose */.CS)(why, 200),
    ]));
    const runs = (0,provenance/* baselineRuns */.KQ)(result);
    const carried = runs - (0,provenance/* readRuns */.xx)(result.baseline);
    const remembered = carried > 0 && used.length > 0
        ? [(0,markdown/* tableRow */.jD)(['used', (0,number/* formatCount */.B4)(carried, 'earlier run'), '', 'carried along by the newest snapshot'])]
        : [];
    const rejected = result.rejected.map(({ what, why }) => (0,markdown/* tableRow */.jD)(['passed over', (0,markdown/* prose */.CS)(what, 120), '', (0,markdown/* prose */.CS)(why, 200)]));
    if (used.length + rejected.length === 0)
        return null;
    return {
        title: `Baseline: ${(0,number/* formatCount */.B4)(runs, 'run')}${rejected.length > 0 ? `, ${rejected.length} passed over` : ''}`,
        rank,
        head: (0,markdown/* tableHead */.PP)([{ title: ' ' }, { title: 'Run' }, { title: 'Date' }, { title: 'Why' }]),
        rows: [...used, ...remembered, ...rejected],
        tail: '',
    };
}
function day(createdAt) {
    return createdAt === null ? '' : (0,markdown/* prose */.CS)(createdAt.slice(0, 10));
}
/** The reasons of the verdict and the rule it was reached by. */
function decisionSection({ result }, rank) {
    if (result.reasons.length === 0)
        return null;
    return {
        title: 'Why this verdict',
        rank,
        head: '',
        rows: result.reasons.map((reason) => `- ${(0,markdown/* prose */.CS)(reason)}`),
        tail: '',
    };
}

;// CONCATENATED MODULE: ./lib/report/blocks.js











/**
 * How dispensable each part is where not all of them fit: 0 stays, the highest goes first. The order of the report is
 * that of `answer` and `evidence`.
 */
const rank = {
    verdict: 0,
    prominent: 1,
    notes: 2,
    lessProminent: 3,
    differences: 4,
    undecided: 5,
    accept: 6,
    profiles: 7,
    validity: 7,
    baseline: 8,
    decision: 9,
    read: 10,
    environment: 11,
    new: 12,
    unchanged: 13,
    tests: 14,
};
/** More rows than these are not read at a glance. */
const OPEN_ROWS = 20;
/** The part that is read in five seconds: verdict, what moved, what to do. */
function blocks_answer(result, context) {
    const outlined = (0,outline/* outline */.rj)(result);
    const notes = notesOf(outlined);
    return [
        textBlock('verdict', rank.verdict, headlineMarkdown(outlined)),
        textBlock('context', rank.verdict, `${(0,provenance/* comparedLine */.Ei)(result, context)}\n`),
        ...attention(outlined, context),
        result.verdict === 'incomparable' ? differencesSection(result, rank.differences) : null,
        result.verdict === 'no-baseline' ? passedOver(result, context) : null,
        ...prominentTables(outlined, notes),
        acceptedSection(outlined.accepted, rank.prominent),
        notesSection(notes.open, rank.notes),
        nextStepsBlock(outlined),
    ].filter((block) => block !== null);
}
/** The part that is unfolded when the answer is doubted: everything else that was found, and by which rules. */
function evidence(result, context) {
    const outlined = (0,outline/* outline */.rj)(result);
    const notes = notesOf(outlined);
    return [
        ...restOfComparisons(outlined, notes),
        notesSection(notes.folded, rank.read),
        testsSection(outlined, notes),
        profilesSection(context.profiles, rank.profiles),
        validitySection(context.validity, rank.validity),
        result.verdict === 'incomparable' ? null : differencesSection(result, rank.differences),
        environmentSection(result, rank.environment),
        result.verdict === 'no-baseline' ? null : baselineSection(result, context, rank.baseline),
        (0,outline/* reasonsAreOpen */.YT)(outlined) ? null : decisionSection(outlined, rank.decision),
        textBlock('How to read this', rank.read, explanations(result)),
        outlined.worst &&
            textBlock('The change is intended?', rank.accept, `${(0,guidance/* howToAccept */.YN)(outlined, context)}\n`),
    ]
        .filter((block) => block !== null)
        .map(folded);
}
function explanations(result) {
    return (0,how_to_read/* howToRead */._)(result)
        .map(({ term, text }) => `- **${term}**: ${text}\n`)
        .join('');
}
/** The warnings of all rows, numbered in the order in which the rows are shown. */
function notesOf(outlined) {
    return footnotes(outlined.prominent, (0,outline/* restOf */.Y6)(outlined));
}
/** The line below everything: what made the report, and where all of it is. */
function signature({ tool }, url = null) {
    const whole = url === null ? [] : [(0,markdown/* link */.nf)('the full report', url)];
    const text = [(0,markdown/* prose */.CS)(`${tool.name} ${tool.version}`, 80), ...whole].join(' · ');
    return textBlock('signature', rank.verdict, `<sub>${text}</sub>\n`);
}
function headlineMarkdown(outlined) {
    const { icon, title, consequence } = (0,headline/* headline */.P)(outlined);
    const counts = (0,headline/* tally */.N)(outlined).map((entry) => `${entry.icon} ${entry.text}`);
    return [
        `### ${icon} ${(0,markdown/* code */.aY)(outlined.result.name, 80)}: ${(0,phrase/* phraseMarkdown */.fP)(title)}\n`,
        `${[`**${consequence}**`, ...counts].join(' · ')}\n`,
    ].join('\n');
}
/** Without a baseline, the runs that were no baseline are part of the answer. */
function passedOver(result, context) {
    const section = baselineSection(result, context, rank.baseline);
    return section && { ...section, head: `Runs that were looked at:\n\n${section.head}` };
}
/** Where no row can tell why, the reasons are told openly; warnings always are. */
function attention(outlined, context) {
    const { result } = outlined;
    const reasons = (0,outline/* reasonsAreOpen */.YT)(outlined)
        ? result.reasons.slice(0, outline/* OPEN_REASONS */.Bt).map((reason) => `- ${(0,markdown/* prose */.CS)(reason)}`)
        : [];
    const notes = result.notes.map((note) => `- ${(0,markdown/* prose */.CS)(note)}`);
    const warnings = result.warnings.slice(0, 5).map((warning) => `- ⚠️ ${(0,markdown/* prose */.CS)(warning)}`);
    const hidden = result.warnings.length - warnings.length;
    const more = hidden > 0 ? [`- ⚠️ ${hidden} more such warnings`] : [];
    const [first, ...others] = result.verdict === 'no-baseline' ? (0,guidance/* firstBaseline */.ce)(context) : [];
    const steps = first === undefined ? [] : [`- **Next:** ${(0,markdown/* inline */.mG)(first)}`, ...others.map((step) => `- ${(0,markdown/* prose */.CS)(step)}`)];
    const lines = [...reasons, ...notes, ...warnings, ...more, ...steps];
    return lines.length === 0 ? [] : [textBlock('warnings', rank.verdict, `${lines.join('\n')}\n`)];
}
/** What the reader has to see first, the worst of it open. */
function prominentTables({ result, prominent }, notes) {
    const layouts = {
        'no-baseline': 'measured',
        inconclusive: 'inconclusive',
    };
    const layout = layouts[result.verdict] ?? 'moved';
    const section = (title, at, rows) => comparisonsSection(title, at, rows, layout, notes);
    const less = section('More of these rows', rank.lessProminent, prominent.slice(OPEN_ROWS));
    return [section('what moved', rank.prominent, prominent.slice(0, OPEN_ROWS)), less && folded(less)];
}
function restOfComparisons({ prominent, byOutcome, informational }, notes) {
    const shown = new Set(prominent);
    const section = (outcome, title, at, layout) => comparisonsSection(title, at, byOutcome[outcome].filter((comparison) => !shown.has(comparison)), layout, notes);
    return [
        section('inconclusive', 'Inconclusive', rank.undecided, 'inconclusive'),
        section('incomparable', 'Not comparable', rank.undecided, 'moved'),
        section('unchanged', 'Unchanged', rank.unchanged, 'unchanged'),
        section('new', 'New: no baseline yet', rank.new, 'measured'),
        comparisonsSection('Shown only', rank.unchanged, informational, 'shown', notes),
    ];
}
/** The numbers of every test, also of the unchanged. */
function testsSection({ ranked }, notes) {
    const tested = ranked.filter((comparison) => comparison.p !== null);
    return comparisonsSection('Tests', rank.tests, tested, 'tests', notes);
}
function nextStepsBlock(outlined) {
    const lines = (0,guidance/* nextSteps */.Zn)(outlined).map(({ who, text }) => `- ${(0,phrase/* phraseMarkdown */.fP)(who)}: ${(0,markdown/* inline */.mG)(text)}`);
    return lines.length === 0 ? null : textBlock('advice', rank.verdict, `**Next**\n${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/report/comment.js



/** GitHub refuses comments beyond 65,536 characters. */
const COMMENT_BYTES = 60_000;
/**
 * The pull request comment of one suite, below 60,000 bytes, without the hidden first line by which it is found again:
 * that is whoever's who publishes it.
 */
function comment(result, context) {
    const blocks = [
        ...blocks_answer(result, context),
        ...evidence(result, context),
        signature(result, context.fullReportUrl),
    ];
    return fit(blocks, { bytes: COMMENT_BYTES, rest: restOf(context) });
}
/** Where the reader finds what had to be cut. */
function restOf({ fullReportUrl }) {
    return (0,markdown/* link */.nf)('the full report', fullReportUrl);
}

;// CONCATENATED MODULE: ./lib/report/check.js







/** GitHub refuses a summary or text beyond 65,535 characters. */
const CHECK_BYTES = 64_000;
/** A completed check run: the title tells the verdict in lists, the summary what moved, the text everything else. */
function check(result, context) {
    const budget = { bytes: CHECK_BYTES, rest: restOf(context) };
    return {
        title: (0,plain_text/* plainText */.w)((0,phrase/* phraseText */.tN)((0,headline/* headline */.P)((0,outline/* outline */.rj)(result)).title), 250),
        summary: fit(blocks_answer(result, context), budget),
        text: fit([...evidence(result, context), signature(result, context.fullReportUrl)], budget),
        conclusion: conclusion(result),
    };
}
/** Only a failing job fails the check; what could not be judged is neutral, never a success. */
function conclusion({ fails, verdict }) {
    if (fails)
        return 'failure';
    return verdict === 'pass' ? 'success' : 'neutral';
}

// EXTERNAL MODULE: ./lib/report/interval-plot.js
var interval_plot = __webpack_require__(19865);
;// CONCATENATED MODULE: ./lib/report/summary.js





/** GitHub refuses a step's summary beyond 1 MiB. */
const SUMMARY_BYTES = 900_000;
const PLOTTED = 40;
/** The job summary: the comment with more room, and the intervals drawn in text, since GitHub shows no inline image. */
function summary(result, context) {
    const blocks = [
        ...blocks_answer(result, context),
        ...plotBlock(result),
        ...evidence(result, context),
        signature(result),
    ];
    return fit(blocks, { bytes: SUMMARY_BYTES, rest: restOf(context) });
}
function plotBlock(result) {
    const plot = (0,interval_plot/* intervalPlot */.Z)((0,outline/* outline */.rj)(result).ranked, PLOTTED);
    if (plot === null)
        return [];
    return [{ title: 'intervals', rank: 3, head: '```text\n', rows: plot, tail: '```\n' }];
}

// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(72269);
;// CONCATENATED MODULE: ./lib/report/terminal.js










/** The report for a terminal: verdict, aligned table worst first, warnings, and what to do next. */
function terminal(result, options) {
    const outlined = (0,outline/* outline */.rj)(result);
    const notes = footnotes(outlined.ranked);
    const shown = outlined.ranked.slice(0, options.rows ?? 100);
    const hidden = outlined.ranked.length - shown.length;
    const parts = [
        verdictLines(outlined, options),
        contextLines(outlined),
        shown.length === 0 ? [] : table(shown, notes, options),
        hidden > 0 ? [`  ${(0,number/* formatCount */.B4)(hidden, 'more row')}; --json has all of them`] : [],
        outlined.accepted.map((comparison) => `  ✓ ${(0,plain_text/* plainText */.w)(`${(0,phrase/* phraseText */.tN)((0,phrase/* metricName */.Kh)(comparison))}: ${(0,report_row/* acceptedWords */.Vk)(comparison)}`, 400)}`),
        notes.open.map(({ mark, text }) => `  ${mark} ${(0,plain_text/* plainText */.w)(text, 300)}`),
        advice(outlined),
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const colors = { red: 31, green: 32, yellow: 33, gray: 90 };
function paint(text, color, options) {
    return options.color && color !== null ? `\u001b[${colors[color]}m${text}\u001b[0m` : text;
}
const outcomeColors = {
    regressed: 'red',
    missing: 'red',
    improved: 'green',
    unchanged: 'gray',
    inconclusive: 'yellow',
    incomparable: 'yellow',
    new: null,
};
function verdictLines(outlined, options) {
    const { result } = outlined;
    const { title, consequence } = (0,headline/* headline */.P)(outlined);
    const color = result.fails ? 'red' : result.verdict === 'pass' ? 'green' : 'yellow';
    const word = result.fails && result.verdict !== 'fail' ? `fail (${result.verdict})` : result.verdict;
    const counts = (0,headline/* tally */.N)(outlined).map(({ text }) => text);
    return [
        `${paint(word.toUpperCase(), color, options)}  ${(0,plain_text/* plainText */.w)(result.name, 80)}: ${(0,phrase/* phraseText */.tN)(title)}`,
        `  ${[consequence, ...counts].join(' · ')}`,
    ];
}
function contextLines(outlined) {
    const { result } = outlined;
    const newest = result.baseline[0];
    const name = (origin) => (0,plain_text/* plainText */.w)(origin.sha?.slice(0, 10) ?? (0,provenance/* sourceName */.VZ)(origin));
    const count = result.design === 'history' ? (0,provenance/* baselineRuns */.KQ)(result) : 1;
    const runs = count > 1 ? `, ${(0,number/* formatCount */.B4)(count, 'run')}` : '';
    const older = (0,provenance/* age */.KW)(newest?.createdAt ?? null, result.candidate.createdAt);
    const compared = newest
        ? `baseline ${name(newest)}${older === null ? '' : ` (${older})`}${runs} → candidate ${name(result.candidate)} · ${(0,provenance/* environmentWords */.zI)(result)}`
        : null;
    const reasons = (0,outline/* reasonsAreOpen */.YT)(outlined) ? result.reasons.slice(0, outline/* OPEN_REASONS */.Bt) : [];
    return [
        ...(compared === null ? [] : [`  ${compared}`]),
        ...reasons.map((reason) => `  - ${(0,plain_text/* plainText */.w)(reason, 400)}`),
        ...result.notes.map((note) => `  - ${(0,plain_text/* plainText */.w)(note, 400)}`),
        ...result.warnings.slice(0, 10).map((warning) => `  ! ${(0,plain_text/* plainText */.w)(warning, 400)}`),
        ...differenceLines(result),
    ];
}
function differenceLines({ environment }) {
    return environment.differences.slice(0, 20).map(({ field, baseline, candidate, ignored }) => {
        const side = (text) => (0,plain_text/* plainText */.w)(text ?? 'unknown', 80);
        return `  ~ ${(0,plain_text/* plainText */.w)(field)}: ${side(baseline)} → ${side(candidate)}${ignored ? ' (ignored)' : ''}`;
    });
}
const terminal_columns = [
    { title: 'outcome', align: columns/* alignStart */.CT, cell: ({ comparison }) => comparison.outcome },
    {
        title: 'benchmark',
        align: columns/* alignStart */.CT,
        cell: ({ comparison }) => (0,plain_text/* plainText */.w)(comparison.benchmark, 40) || '(no name)',
    },
    {
        title: 'metric',
        align: columns/* alignStart */.CT,
        cell: (row) => ((0,plain_text/* plainText */.w)(row.comparison.metric, 40) || '(no name)') + row.arrow,
    },
    { title: 'baseline', align: columns/* alignEnd */.ZT, cell: (row) => row.baseline },
    { title: 'candidate', align: columns/* alignEnd */.ZT, cell: (row) => row.candidate },
    { title: 'change', align: columns/* alignEnd */.ZT, cell: (row) => row.change },
    { title: '(interval)', align: columns/* alignStart */.CT, cell: (row) => row.interval },
    { title: 'p', align: columns/* alignEnd */.ZT, cell: (row) => row.p },
    { title: 'q', align: columns/* alignEnd */.ZT, cell: (row) => row.q },
    { title: 'n', align: columns/* alignEnd */.ZT, cell: (row) => row.n },
    { title: 'limit', align: columns/* alignEnd */.ZT, cell: (row) => row.limit },
];
function table(comparisons, notes, options) {
    const cells = comparisons.map((comparison) => {
        const row = (0,report_row/* toRow */.IL)(comparison);
        return terminal_columns.map((column) => column.cell(row));
    });
    const widths = terminal_columns.map(({ title }, index) => Math.max(title.length, ...cells.map((row) => (0,columns/* displayWidth */.F1)(row[index] ?? ''))));
    const line = (row) => terminal_columns.map((column, index) => column.align(row[index] ?? '', widths[index] ?? 0)).join('  ');
    return [
        `  ${line(terminal_columns.map((column) => column.title))}`.trimEnd(),
        ...comparisons.map((comparison, index) => {
            const text = `${line(cells[index] ?? [])} ${notes.marks(comparison)}`.trimEnd();
            const color = comparison.accepted ? 'yellow' : outcomeColors[comparison.outcome];
            return `  ${paint(text, color, options)}`;
        }),
    ];
}
function advice(outlined) {
    return (0,guidance/* nextSteps */.Zn)(outlined).map(({ who, text }) => `  Next, ${(0,phrase/* phraseText */.tN)(who)}: ${(0,plain_text/* plainText */.w)(text, 400)}`);
}

;// CONCATENATED MODULE: ./lib/action/tell.js









/** Tells a result everywhere. Not being able to tell it somewhere is advice in the log and never changes it. */
async function tell(result, places) {
    const { github, context } = places;
    (0,core/* info */.pq)(terminal(result, { color: false }));
    const [commented, checked] = await Promise.all([
        github && places.comment ? tellComment(github, result, places, places.comment) : null,
        github && places.mark !== null ? (0,commit_mark/* completeMark */.DE)(github, places.mark, checkEnd(result, context)) : null,
    ]);
    const notSummarized = await (0,job/* writeSummary */.Sy)(summary(result, context));
    for (const publication of [commented, checked])
        advise(publication);
    if (notSummarized !== null)
        (0,core/* warning */.$e)(notSummarized);
    (0,job/* annotate */.fz)((0,annotations/* annotations */.hk)(result));
    (0,job/* writeOutputs */.Kn)({
        verdict: result.verdict,
        ...result.counts,
        'baseline-sha': result.baseline[0]?.sha ?? null,
        'snapshot-path': places.snapshotPath,
        'result-path': places.resultPath,
        'report-path': places.reportPath,
        'junit-path': places.junitPath,
        'comment-url': urlOf(commented),
        'check-url': urlOf(checked),
    });
}
async function tellComment(github, result, places, request) {
    if (places.commentMode === 'never')
        return { published: false, advice: null };
    return publishComment(github, {
        ...request,
        body: comment(result, places.context),
        create: isWorthAComment(result, places.commentMode),
    });
}
/** Whether a first comment is made; one that is there is always brought up to date, so that it never tells an old verdict. */
function isWorthAComment({ fails, counts }, mode) {
    const { regressed, missing, improved } = counts;
    if (mode === 'on-regression')
        return fails || regressed > 0;
    if (mode === 'on-change')
        return fails || regressed + missing + improved > 0;
    return true;
}
function checkEnd(result, context) {
    const { conclusion, ...output } = check(result, context);
    return { conclusion, output, annotations: [] };
}
/** Says in the log what could not be written, and what to do about it. */
function advise(publication) {
    if (publication && !publication.published && publication.advice !== null)
        (0,core/* warning */.$e)(publication.advice);
}
function urlOf(publication) {
    return publication?.published ? publication.url : null;
}


/***/ }),

/***/ 51071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ formatTrouble),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   oA: () => (/* binding */ troubleError),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function answer(value) {
    return { ok: true, value };
}
function noAnswer(kind, what, next = null) {
    return { ok: false, trouble: { kind, what, next } };
}
/** The trouble as text for people: what, and what to do. */
function formatTrouble(trouble) {
    return trouble.next === null ? `${trouble.what}.` : `${trouble.what}. ${trouble.next}.`;
}
/** The error that ends the run, for a caller that cannot do without the value. */
function troubleError(trouble, what = trouble.what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ what, next: trouble.next ?? 'Run the job again' });
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Qm: () => (/* binding */ changesInPoints),
/* harmony export */   VF: () => (/* binding */ gates),
/* harmony export */   _e: () => (/* binding */ designs),
/* harmony export */   tV: () => (/* binding */ ComparisonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77829);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79455);



const outcomes = [
    'regressed',
    'improved',
    'unchanged',
    'inconclusive',
    'incomparable',
    'new',
    'missing',
];
/** What a metric's outcome may do: fail the job, warn, or only be shown. */
const gates = ['fail', 'warn', 'report'];
/** How baseline and candidate were measured. */
const designs = ['interleaved', 'history'];
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
/** One metric, baseline against candidate. Fractions: 0.05 = +5 %, signed, + = larger value. */
const ComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    benchmark: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    direction: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .directions */ .vQ),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(outcomes),
    /** Hodges-Lehmann shift as a fraction; for proportions the difference in percentage points / 100. */
    change: fraction,
    /** Confidence interval of the change; a bound is null where the sample is too small to give it. */
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ low: fraction, high: fraction, confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional() }).nullable(),
    /** The interval's worse end lies inside the margin: shown not to be worse, whatever else is open. Absent is no. */
    notWorse: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** Two-sided p of the metric's test; null where no test was possible, and a warning says why. */
    p: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable(),
    /** Holm-adjusted one-sided p, in the direction of the change, over all tested metrics of the same gate. */
    q: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).nullable(),
    /** Where `test` is another one: two-sided Mann-Whitney p of the candidate's values against all baseline values. */
    mannWhitneyP: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).optional(),
    /** Independent values of either side: repetitions, in the history those of all its jobs. */
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    /** Earlier jobs that the candidate is compared with, where the design is `history`. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    center: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Smallest absolute change that matters, in the metric's unit; null where none is set. */
    floor: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    minimumDetectableChange: fraction,
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(gates),
    /** `mann-whitney-exact`, `predictive-t`, `fisher`, `exact`, `threshold`, … or null. */
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Events and trials of a rate, where it is one: shown as 1/90. */
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ events: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), trials: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
        candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ events: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), trials: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    })
        .optional(),
    /** It would fail the job, and does not, since somebody said so; `until` is the last day of that, null without end. */
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** One sentence of what to do next, where something can be done. */
    advice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** Whether the change is a difference in percentage points, as of rates and percentages; all else changes by ratio. */
function changesInPoints({ counts, unit }) {
    return counts !== undefined || (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .isPercent */ ._3)(unit);
}


/***/ }),

/***/ 12972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ machineFields),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   pj: () => (/* binding */ environmentFields),
/* harmony export */   zR: () => (/* binding */ benchmarkFields)
/* harmony export */ });
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30689);

/** The dated version that hosted runners append to the name of their image: `ubuntu24 20261110.1`. */
const imageVersion = / (\d{8}\.\d+(?:\.\d+)*)$/;
/**
 * What concerns every benchmark: `cpu.model`, `gpus.count`, `gpus.0.name`, … Runners update Node and their image every
 * few weeks, and measured programs seldom see it: Node's major version stands for it, and the image's date is a field of
 * its own, `os.imageVersion`.
 */
function machineFields(of) {
    const { benchmarks: _, os, node, gpus, ...machine } = of;
    const fields = new Map();
    const version = imageVersion.exec(os.image ?? '')?.[1];
    const image = os.image?.replace(imageVersion, '') ?? null;
    flatten({
        os: { ...os, image, imageVersion: version },
        ...machine,
        node: node.split('.')[0],
        gpus: { count: gpus.length, ...gpus },
    }, '', fields);
    return fields;
}
/** The machine that a benchmark ran on. */
function machineOf(environment, benchmark) {
    return environment.benchmarks[benchmark]?.machine ?? environment;
}
/** What concerns one benchmark: `benchmarks.resnet.provider.used`, …, also where a merge of shards calls it `resnet@a100`. */
function benchmarkFields(environment, name) {
    const { machine: _, shard, ...own } = environment.benchmarks[name] ?? {};
    const fields = new Map();
    flatten(own, `benchmarks.${(0,_shard_name_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M)(name, shard)}`, fields);
    return fields;
}
/** All of the environment; the machines of a merge of shards are `shards.a100.cpu.model`, … */
function environmentFields(environment) {
    const fields = new Map();
    const machines = Object.values(environment.benchmarks).filter(({ machine }) => machine);
    if (machines.length === 0)
        for (const [field, value] of machineFields(environment))
            fields.set(field, value);
    for (const { shard = '', machine } of machines) {
        if (machine)
            flatten(Object.fromEntries(machineFields(machine)), `shards.${shard}`, fields);
    }
    for (const [name, { machine: _, shard: __, ...own }] of Object.entries(environment.benchmarks)) {
        flatten(own, `benchmarks.${name}`, fields);
    }
    return Object.fromEntries(fields);
}
function flatten(value, field, fields) {
    if (value === undefined)
        return;
    if (value === null || typeof value !== 'object') {
        fields.set(field, value === null ? null : String(value));
        return;
    }
    for (const [key, child] of Object.entries(value)) {
        flatten(child, field === '' ? key : `${field}.${key}`, fields);
    }
}


/***/ }),

/***/ 87914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Elements by key, keys in the order in which they first appear; Node.js has this from version 21 on. */
function groupBy(elements, keyOf) {
    const groups = new Map();
    for (const element of elements) {
        const key = keyOf(element);
        const group = groups.get(key);
        if (group)
            group.push(element);
        else
            groups.set(key, [element]);
    }
    return groups;
}


/***/ }),

/***/ 77829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ grains),
/* harmony export */   vQ: () => (/* binding */ directions),
/* harmony export */   yo: () => (/* binding */ metricId)
/* harmony export */ });
/** Which way is better; `none` marks a metric that is shown and never gated. */
const directions = ['lower', 'higher', 'none'];
/** What one raw number is one of. Only `repetition` values are independent of each other. */
const grains = ['repetition', 'iteration', 'request'];
/** The name by which configuration patterns and tables find a metric: `benchmark/metric`. */
function metricId(metric) {
    return `${metric.benchmark}/${metric.metric}`;
}


/***/ }),

/***/ 30689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shardName),
/* harmony export */   M: () => (/* binding */ plainName)
/* harmony export */ });
/** The name of a benchmark that shards are told apart in: `resnet@a100`. A suite without shards keeps the plain name. */
function shardName(benchmark, shard) {
    return shard === null ? benchmark : `${benchmark}@${shard}`;
}
/** The name without the shard that `shardName` added. */
function plainName(benchmark, shard) {
    return shard && benchmark.endsWith(`@${shard}`) ? benchmark.slice(0, -shard.length - 1) : benchmark;
}


/***/ }),

/***/ 79455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   _3: () => (/* binding */ isPercent),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   aY: () => (/* binding */ isBytes),
/* harmony export */   lV: () => (/* binding */ canonicalUnit)
/* harmony export */ });
const families = [
    { ns: 1, us: 1e3, ms: 1e6, s: 1e9, min: 60e9, h: 3600e9 },
    {
        B: 1,
        kB: 1e3,
        MB: 1e6,
        GB: 1e9,
        TB: 1e12,
        KiB: 2 ** 10,
        MiB: 2 ** 20,
        GiB: 2 ** 30,
        TiB: 2 ** 40,
    },
    { mW: 1e-3, W: 1, kW: 1e3 },
    { mJ: 1e-3, J: 1, kJ: 1e3, MJ: 1e6, Wh: 3600, kWh: 3.6e6 },
    { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
];
/** Other spellings, lower case, of the units above. */
const spellings = {
    nanoseconds: 'ns',
    µs: 'us',
    μs: 'us',
    microseconds: 'us',
    milliseconds: 'ms',
    sec: 's',
    secs: 's',
    second: 's',
    seconds: 's',
    minutes: 'min',
    b: 'B',
    byte: 'B',
    bytes: 'B',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    tb: 'TB',
    kib: 'KiB',
    mib: 'MiB',
    gib: 'GiB',
    percent: '%',
};
/** The unit in its usual spelling: `sec` → `s`, `tokens/sec` → `tokens/s`. An unknown unit is kept as it is. */
function canonicalUnit(unit) {
    const [amount = '', ...per] = unit.trim().split('/');
    return [amount, ...per].map((part) => spellings[part.toLowerCase()] ?? part).join('/');
}
/** `value` of unit `from` in unit `to`, or null where the two do not measure the same thing. */
function convert(value, from, to) {
    const [source, target] = [canonicalUnit(from), canonicalUnit(to)];
    if (source === target)
        return value;
    const family = families.find((units) => Object.hasOwn(units, source) && Object.hasOwn(units, target));
    if (family === undefined)
        return null;
    const converted = (value * (family[source] ?? Number.NaN)) / (family[target] ?? Number.NaN);
    // A conversion must not break ties between values that were equal before.
    return Number(converted.toPrecision(12));
}
/** Time, or an amount per time: never deterministic, whatever the timer's resolution makes of it. */
function isTimed(unit) {
    return canonicalUnit(unit)
        .split('/')
        .some((part) => Object.hasOwn(families[0] ?? {}, part));
}
function isBytes(unit) {
    return Object.hasOwn(families[1] ?? {}, canonicalUnit(unit));
}
/** Values are points of a hundred: compared by difference, in points. */
function isPercent(unit) {
    return canonicalUnit(unit) === '%';
}


/***/ }),

/***/ 83341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** The name and version that snapshots, results and `aaco --version` carry; a test holds it and package.json together. */
const tool = { name: 'aaco', version: '0.1.0' };


/***/ }),

/***/ 20195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ removeWorktree),
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   l: () => (/* binding */ addWorktree),
/* harmony export */   yI: () => (/* binding */ isCheckoutOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** A project's hooks are for people who work in it: here they would see the step's token, and could fail the checkout. */
const NO_HOOKS = 'core.hooksPath=/dev/null';
/** Output of git, trimmed. Throws with git's own message. */
async function git(folder, ...args) {
    const environment = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    const { stdout } = await run('git', ['-C', folder, '-c', NO_HOOKS, ...args], {
        env: environment,
        maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
}
async function succeeds(folder, ...args) {
    return git(folder, ...args).then(() => true, () => false);
}
/** The commit checked out in `folder`, or null where it is no git checkout. */
async function headCommit(folder) {
    return git(folder, 'rev-parse', '--verify', 'HEAD').catch(() => null);
}
/**
 * Parents of a commit as its object names them: a shallow clone hides parents from `HEAD^1`, not from the object.
 * Empty where the commit is not there.
 */
async function parents(folder, commit) {
    const object = await git(folder, 'cat-file', 'commit', commit).catch(() => '');
    const header = object.split('\n\n')[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/** Whether `folder` is a checkout of the repository `owner/name`, by the address that it was fetched from. */
async function isCheckoutOf(folder, repository) {
    const address = await git(folder, 'remote', 'get-url', 'origin').catch(() => '');
    return (address
        .toLowerCase()
        .replace(/(\.git)?\/?$/, '')
        .split(/[/:]/)
        .slice(-2)
        .join('/') === repository.toLowerCase());
}
/**
 * Checks `commit` out beside `folder`, submodules included, fetching it where the checkout is shallow. An earlier
 * worktree of the same place is replaced. `onPlace` is told the folder before anything is there. Throws InputError that says
 * what to change in the workflow.
 */
async function addWorktree(folder, commit, onPlace = () => { }) {
    if ((await headCommit(folder)) === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d({
            what: `${folder} is not a git checkout, so the base commit cannot be checked out beside it`,
            next: 'Run actions/checkout before this step, or use baseline: branch',
        });
    }
    await ensureCommit(folder, commit);
    const root = await git(folder, 'rev-parse', '--show-toplevel');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(root), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(root)}-aaco-base`);
    onPlace(place);
    const left = await removeWorktree(root, place);
    if (left !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d({
            what: `${place}, where the base commit is to be checked out, cannot be removed (${left})`,
            next: 'Delete it as the user whose files it holds, such as root where a container wrote them, or use baseline: branch',
        });
    }
    try {
        await git(root, 'worktree', 'add', '--detach', '--force', place, commit);
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, '.gitmodules'))) {
            await git(place, 'submodule', 'update', '--init', '--recursive', '--depth=1');
        }
    }
    catch (cause) {
        await removeWorktree(root, place);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d({
            what: `the base commit ${commit.slice(0, 12)} could not be checked out at ${place} (${lastLine(cause)})`,
            next: 'Check disk space and that the folder above the workspace is writable, or use baseline: branch',
            cause,
        });
    }
    return { folder: place, sha: commit };
}
/**
 * Removes a worktree and git's record of it; nothing happens where there is none. Null where nothing is left of it, else why
 * something is. Does not throw.
 */
async function removeWorktree(root, place) {
    await succeeds(root, 'worktree', 'remove', '--force', '--force', place);
    const left = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: true, force: true }).then(() => null, lastLine);
    await succeeds(root, 'worktree', 'prune');
    return left;
}
async function ensureCommit(folder, commit) {
    if (await succeeds(folder, 'cat-file', '-e', `${commit}^{tree}`))
        return;
    try {
        await git(folder, 'fetch', '--no-tags', '--depth=1', 'origin', commit);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d({
            what: `the base commit ${commit.slice(0, 12)} is not in this checkout and could not be fetched (${lastLine(cause)})`,
            next: 'Give actions/checkout fetch-depth: 0 and leave persist-credentials on, or use baseline: branch',
            cause,
        });
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
}
function lastLine(cause) {
    const { stderr, message } = cause;
    const text = typeof stderr === 'string' && stderr.trim() !== '' ? stderr : String(message);
    return text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}


/***/ }),

/***/ 96815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   K: () => (/* binding */ BodyTooLarge)
/* harmony export */ });
/** The body is larger than it may be; asking again would not change that. */
class BodyTooLarge extends Error {
    name = 'BodyTooLarge';
}
/**
 * A fetch whose every call has its own time-out over headers and body and takes a body only whole and up to a size.
 * A body that stops early is an error here; read later, octokit would take it for an empty one. So is a web page, whatever
 * its status: neither API nor artifacts are HTML, so it comes from a proxy or an outage and says nothing of what was asked.
 */
function boundedFetch(fetch, limits) {
    return async (input, init) => {
        const time = Math.floor(Math.min(limits.attempt, limits.budget.remaining()));
        if (time <= 0)
            throw new Error('the time that may be spent on GitHub is used up');
        const signal = AbortSignal.timeout(time);
        try {
            const response = await fetch(input, { ...init, signal });
            const body = await readBody(response, limits.bytes);
            const { status, statusText, headers } = response;
            if (isWebPage(response))
                throw new Error(`a web page (status ${status}) came in place of an answer`);
            const whole = new Response(body.length === 0 ? null : body, { status, statusText, headers });
            // The constructor leaves it empty, and octokit's paging reads it.
            return Object.defineProperty(whole, 'url', { value: response.url });
        }
        catch (cause) {
            // Not an AbortError: octokit hands those on with a signal that is spent.
            if (signal.aborted)
                throw new Error(`no complete answer within ${time / 1000} s`, { cause });
            if (cause instanceof BodyTooLarge)
                throw cause;
            throw new Error(innermost(cause), { cause });
        }
    };
}
/** What went wrong at the bottom: fetch hides the refusal of a proxy or a certificate in causes of causes. */
function innermost(error) {
    const { message, code, cause } = error;
    if (cause instanceof Error)
        return innermost(cause);
    return message || code || String(error);
}
/** A redirect may bring a page along for those who do not follow it. */
function isWebPage({ status, headers }) {
    const isRedirect = status >= 300 && status < 400;
    return !isRedirect && /^text\/html\b/i.test(headers.get('content-type') ?? '');
}
/** The whole body. Throws where it is larger than `limit` bytes or stops early. */
async function readBody(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw new BodyTooLarge(`the answer is larger than ${limit} bytes`);
        chunks.push(chunk);
    }
    const body = new Uint8Array(size);
    let offset = 0;
    for (const chunk of chunks) {
        body.set(chunk, offset);
        offset += chunk.length;
    }
    return body;
}


/***/ }),

/***/ 80749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T1: () => (/* binding */ call),
  Ng: () => (/* binding */ connect),
  p_: () => (/* binding */ list),
  V2: () => (/* binding */ redirect)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/answer.js
var answer = __webpack_require__(51071);
// EXTERNAL MODULE: ./lib/platform/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(96815);
;// CONCATENATED MODULE: ./lib/platform/github/budget.js
function createBudget(total, now = () => performance.now()) {
    let spent = 0;
    let running = 0;
    let since = 0;
    return {
        remaining: () => Math.max(0, total - spent - (running > 0 ? now() - since : 0)),
        async spend(work) {
            if (running++ === 0)
                since = now();
            try {
                return await work();
            }
            finally {
                if (--running === 0)
                    spent += now() - since;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/github/retry-after.js
/**
 * An octokit plugin, to be named before the throttling plugin, which knows a limit by its words only and the wait by its
 * seconds only: whatever is refused until a time that it names is a secondary limit, and the time may be a date (RFC 9110,
 * 10.2.3).
 */
function retryAfter(octokit) {
    octokit.hook.error('request', (error) => {
        const { status, response } = error;
        const named = response?.headers['retry-after'];
        if (response && named !== undefined && (status === 403 || status === 429)) {
            response.headers['retry-after'] = String(secondsOf(String(named), Date.now()));
            if (!/\bsecondary rate\b/i.test(error.message)) {
                error.message = `secondary rate limit: ${error.message}`;
            }
        }
        throw error;
    });
    return {};
}
/** Whole seconds from `now` until what a retry-after header says, at least 1; a minute where it says neither seconds nor a date. */
function secondsOf(header, now) {
    const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
    return Number.isNaN(seconds) ? 60 : Math.max(1, seconds);
}

;// CONCATENATED MODULE: ./lib/platform/github/telling-fetch.js
/** `fetch` that tells of each exchange its method, path (no query, no headers: they may hold secrets), status and time. */
function tellingFetch(fetch, tell) {
    return async (address, init) => {
        const url = new URL(address instanceof Request ? address.url : address);
        const start = performance.now();
        const told = (end) => tell(`${init?.method ?? 'GET'} ${url.pathname}: ${end} in ${Math.round(performance.now() - start)} ms`);
        try {
            const response = await fetch(address, init);
            told(String(response.status));
            return response;
        }
        catch (error) {
            told(error instanceof Error ? error.message : String(error));
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/platform/github/trouble.js
var trouble = __webpack_require__(88856);
;// CONCATENATED MODULE: ./lib/platform/github/client.js











const MEBIBYTE = 1024 * 1024;
const LONGEST_WAIT_SECONDS = 60;
const WAITS = 2;
const RETRIES = 3;
/** Repeating does not change these; a 429 is the throttling plugin's, or the two would multiply their waits. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
/** 10,000 comments, artifacts, … */
const MOST_PAGES = 100;
/**
 * Connects to GitHub. Failed reads are repeated 3 times after 1, 4 and 9 s, a rate limit is waited for where that takes
 * at most a minute, each attempt has 30 s and all calls together 5 minutes.
 */
function connect(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const { attemptMs = 30_000, budgetMs = 300_000, secondMs = 1000 } = options;
    const apiUrl = (options.apiUrl ?? utils/* defaults */.NT.baseUrl ?? 'https://api.github.com').replace(/\/$/, '');
    const budget = createBudget(budgetMs);
    const fetch = utils/* defaults */.NT.request?.fetch ?? globalThis.fetch;
    const asked = options.debug ? tellingFetch(fetch, options.debug) : fetch;
    const wait = (seconds, _request, _octokit, waited) => waited < WAITS && seconds <= LONGEST_WAIT_SECONDS && seconds * secondMs < budget.remaining();
    const octokit = (0,github/* getOctokit */.Q)(options.token, {
        ...utils/* defaults */.NT,
        baseUrl: apiUrl,
        userAgent: `aaco-action/${options.version ?? 'unknown'}`,
        log: { debug() { }, info() { }, warn() { }, error() { } },
        request: {
            ...utils/* defaults */.NT.request,
            fetch: (0,bounded_fetch/* boundedFetch */.A)(asked, { budget, attempt: attemptMs, bytes: 64 * MEBIBYTE }),
        },
        retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: FINAL },
        throttle: {
            enabled: options.spaced ?? true,
            retryAfterBaseValue: secondMs,
            onRateLimit: wait,
            onSecondaryRateLimit: wait,
        },
    }, retryAfter, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return { octokit, owner, repo, apiUrl, fetch, budget, attemptMs, secondMs };
}
/** The answer's body in the form of the schema. Does not throw for anything that GitHub or the network does. */
async function call(github, one) {
    try {
        const response = await github.budget.spend(() => github.octokit.request(one.route, parametersOf(github, one)));
        return check(one, one.schema, response.data);
    }
    catch (error) {
        return { ok: false, trouble: (0,trouble/* readTrouble */.Q)(error, one) };
    }
}
/** The address that GitHub sends the caller on to; nothing is sent there. */
async function redirect(github, one) {
    try {
        const parameters = { ...parametersOf(github, one), request: { redirect: 'manual' } };
        const { status, headers } = await github.budget.spend(() => github.octokit.request(one.route, parameters));
        if (status === 302 && headers.location)
            return (0,answer/* answer */.ZF)(headers.location);
        return (0,answer/* noAnswer */.qE)('broken', `GitHub answered ${status} to ${one.route}, not with an address`);
    }
    catch (error) {
        return { ok: false, trouble: (0,trouble/* readTrouble */.Q)(error, one) };
    }
}
/** The items of all pages, oldest page first. Does not throw for anything that GitHub or the network does. */
async function list(github, one) {
    const items = [];
    try {
        return await github.budget.spend(async () => {
            const parameters = { per_page: 100, ...parametersOf(github, one) };
            let page = 0;
            for await (const response of github.octokit.paginate.iterator(one.route, parameters)) {
                const checked = check(one, schemas/* array */.YOg(one.schema), response.data);
                if (!checked.ok)
                    return checked;
                items.push(...checked.value);
                if (++page > MOST_PAGES)
                    return endless(one.route);
            }
            return (0,answer/* answer */.ZF)(items);
        });
    }
    catch (error) {
        return { ok: false, trouble: (0,trouble/* readTrouble */.Q)(error, one) };
    }
}
/** A part of a list is not the list: what is missing may be what decides. */
function endless(route) {
    return (0,answer/* noAnswer */.qE)('refused', `GitHub's answer to ${route} does not end within ${MOST_PAGES} pages`);
}
function parametersOf(github, one) {
    const { owner, repo } = github;
    return { owner, repo, ...one.parameters, ...(one.repeat === false ? { request: { retries: 0 } } : {}) };
}
function check(one, schema, data) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return (0,answer/* answer */.ZF)(parsed.data);
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') || 'the body';
    return (0,answer/* noAnswer */.qE)('broken', `GitHub's answer to ${one.route} is not as documented: ${place}: ${issue?.message}`);
}


/***/ }),

/***/ 39378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qr: () => (/* binding */ LeftMarkSchema),
  bM: () => (/* binding */ abandonMark),
  DE: () => (/* binding */ completeMark),
  YB: () => (/* binding */ openMark),
  iH: () => (/* binding */ soughtMark),
  RA: () => (/* binding */ updateMark)
});

// UNUSED EXPORTS: CommitMarkSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/model/answer.js
var answer = __webpack_require__(51071);
// EXTERNAL MODULE: ./lib/platform/github/client.js + 3 modules
var client = __webpack_require__(80749);
// EXTERNAL MODULE: ./lib/platform/github/cut.js
var cut = __webpack_require__(63587);
// EXTERNAL MODULE: ./lib/platform/github/publication.js
var publication = __webpack_require__(20529);
;// CONCATENATED MODULE: ./lib/platform/github/check-run.js





const PERMISSION = 'checks: write';
const MOST_BYTES = 65_535;
const ANNOTATIONS_A_REQUEST = 50;
const CheckSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP(),
    external_id: schemas/* string */.YjP().nullish(),
});
/** Shows that the check is in progress: this key's own of the commit again, where a run is repeated, else a new one. */
async function openCheck(github, request) {
    const found = await findCheck(github, request);
    if (!found.ok)
        return (0,publication/* unpublished */.O)('check', found.trouble);
    if (found.value) {
        const reopened = await (0,client/* call */.T1)(github, update(found.value.id, begin(request)));
        if (reopened.ok)
            return shown(reopened.value, 'updated');
        if (!['refused', 'absent', 'gone'].includes(reopened.trouble.kind)) {
            return (0,publication/* unpublished */.O)('check', reopened.trouble);
        }
    }
    return create(github, request);
}
/** Replaces what the check shows while it is in progress. */
async function updateCheck(github, id, output) {
    const updated = await (0,client/* call */.T1)(github, update(id, { output: outputOf(output) }));
    return updated.ok ? shown(updated.value, 'updated') : (0,publication/* unpublished */.O)('check', updated.trouble);
}
/** Ends the check, first of all; annotations beyond what one request takes follow. */
async function completeCheck(github, id, end) {
    const output = outputOf(end.output);
    const pages = pagesOf(end.annotations.map(annotationOf));
    const completed = await complete(github, id, { conclusion: end.conclusion, output }, pages[0]);
    if (!completed.ok)
        return (0,publication/* unpublished */.O)('check', completed.trouble);
    for (const annotations of pages.slice(1)) {
        const more = update(id, { output: { ...output, annotations } });
        if (!(await (0,client/* call */.T1)(github, { ...more, repeat: false })).ok)
            break;
    }
    return shown(completed.value, 'updated');
}
/** Annotations add up over requests, so a request that may have been taken is repeated without them. */
async function complete(github, id, end, annotations) {
    const plain = update(id, { status: 'completed', ...end });
    if (!annotations)
        return (0,client/* call */.T1)(github, plain);
    const annotated = update(id, { status: 'completed', ...end, output: { ...end.output, annotations } });
    const first = await (0,client/* call */.T1)(github, { ...annotated, repeat: false });
    return first.ok || first.trouble.kind !== 'unavailable' ? first : (0,client/* call */.T1)(github, plain);
}
function pagesOf(items) {
    const count = Math.ceil(items.length / ANNOTATIONS_A_REQUEST);
    return Array.from({ length: count }, (_, page) => items.slice(page * ANNOTATIONS_A_REQUEST, (page + 1) * ANNOTATIONS_A_REQUEST));
}
/** Ends a check that was left in progress, as a cancelled or crashed run leaves it; one that is completed stays as it is. */
async function abandonCheck(github, id, conclusion, output) {
    const check = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id },
        permission: PERMISSION,
        schema: CheckSchema,
    });
    if (!check.ok)
        return (0,publication/* unpublished */.O)('check', check.trouble);
    if (check.value.status === 'completed')
        return shown(check.value, 'unchanged');
    return completeCheck(github, id, { conclusion, output, annotations: [] });
}
/** The key's latest check of the commit; null where there is none. */
async function findCheck(github, request) {
    const checks = await (0,client/* call */.T1)(github, {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: request.headSha, check_name: request.name, filter: 'all', per_page: 100 },
        permission: PERMISSION,
        schema: schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(CheckSchema) }),
    });
    if (!checks.ok)
        return checks;
    const own = checks.value.check_runs.filter((check) => check.external_id === externalId(request));
    return (0,answer/* answer */.ZF)(own.sort((a, b) => b.id - a.id)[0] ?? null);
}
async function create(github, request) {
    const creation = {
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: { name: request.name, head_sha: request.headSha, ...begin(request) },
        permission: PERMISSION,
        schema: CheckSchema,
        repeat: false,
    };
    const created = await (0,client/* call */.T1)(github, creation);
    if (created.ok)
        return shown(created.value, 'created');
    if (created.trouble.kind !== 'unavailable')
        return (0,publication/* unpublished */.O)('check', created.trouble);
    // The error may have come after the check was made.
    const found = await findCheck(github, request);
    if (found.ok && found.value)
        return shown(found.value, 'created');
    const again = await (0,client/* call */.T1)(github, creation);
    return again.ok ? shown(again.value, 'created') : (0,publication/* unpublished */.O)('check', again.trouble);
}
function begin(request) {
    return {
        status: 'in_progress',
        started_at: new Date().toISOString(),
        external_id: externalId(request),
        details_url: request.detailsUrl,
        output: outputOf(request.output),
    };
}
function externalId({ key }) {
    return `aaco:v1:${key}`;
}
function update(id, parameters) {
    return {
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, ...parameters },
        permission: PERMISSION,
        schema: CheckSchema,
    };
}
function outputOf({ title, summary, text }) {
    return {
        title: title.slice(0, 255),
        summary: (0,cut/* cutToBytes */.z)(summary, MOST_BYTES),
        ...(text === undefined ? {} : { text: (0,cut/* cutToBytes */.z)(text, MOST_BYTES) }),
    };
}
function annotationOf(annotation) {
    return {
        path: annotation.path,
        start_line: annotation.line,
        end_line: annotation.line,
        annotation_level: annotation.level,
        title: annotation.title.slice(0, 255),
        message: (0,cut/* cutToBytes */.z)(annotation.message, 64_000),
    };
}
function shown(check, change) {
    return { published: true, id: check.id, url: check.html_url ?? null, change };
}

;// CONCATENATED MODULE: ./lib/platform/github/status.js



const status_PERMISSION = 'statuses: write';
const LONGEST_DESCRIPTION = 140;
/** Sets a commit status, which replaces the context's earlier one. */
async function publishStatus(github, request) {
    const { sha, context, state, description, url } = request;
    const short = description.length > LONGEST_DESCRIPTION
        ? `${description.slice(0, LONGEST_DESCRIPTION - 1)}…`
        : description;
    const status = await (0,client/* call */.T1)(github, {
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha, context, state, description: short, target_url: url },
        permission: status_PERMISSION,
        schema: schemas/* object */.Ikc({ id: schemas/* number */.aig(), target_url: schemas/* string */.YjP().nullish() }),
    });
    if (!status.ok)
        return (0,publication/* unpublished */.O)('commit status', status.trouble);
    return { published: true, id: status.value.id, url: status.value.target_url ?? null, change: 'created' };
}
/** Sets a status in place of one that this run has left pending; any other stays as it is. */
async function abandonStatus(github, request) {
    const statuses = await (0,client/* list */.p_)(github, {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
        parameters: { ref: request.sha },
        permission: status_PERMISSION,
        schema: schemas/* object */.Ikc({ state: schemas/* string */.YjP(), context: schemas/* string */.YjP(), target_url: schemas/* string */.YjP().nullish() }),
    });
    if (!statuses.ok)
        return (0,publication/* unpublished */.O)('commit status', statuses.trouble);
    const latest = statuses.value.find(({ context }) => context === request.context);
    const left = latest?.state === 'pending' && latest.target_url === request.url;
    return left ? publishStatus(github, request) : { published: false, advice: null };
}

;// CONCATENATED MODULE: ./lib/platform/github/commit-mark.js




/** Where a suite shows on a commit how it stands: the job's later steps find it again by this. */
const CommitMarkSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('check'), id: schemas/* number */.aig() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('status'), sha: schemas/* string */.YjP(), context: schemas/* string */.YjP(), url: schemas/* string */.YjP() }),
]);
const SoughtSchema = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('sought'),
    name: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    headSha: schemas/* string */.YjP(),
});
/** A mark that may have been left: GitHub may have made one of which a killed run has heard no number. */
const LeftMarkSchema = schemas/* union */.KCZ([CommitMarkSchema, SoughtSchema]);
/** By what a mark that is about to be opened is found again. */
function soughtMark(kind, request) {
    const { name, key, headSha } = request;
    return kind === 'check' ? { kind: 'sought', name, key, headSha } : statusMark(request);
}
function statusMark(request) {
    return { kind: 'status', sha: request.headSha, context: contextOf(request), url: request.detailsUrl };
}
/** Shows that the suite is in progress. The mark is null where that could not be shown. */
async function openMark(github, kind, request) {
    if (kind === 'check') {
        const publication = await openCheck(github, request);
        return { mark: publication.published ? { kind, id: publication.id } : null, publication };
    }
    const mark = statusMark(request);
    const publication = await publishStatus(github, statusOf(mark, 'pending', request.output));
    return { mark: publication.published ? mark : null, publication };
}
/** Another name than a check of the suite has: a required name that both had would wait for both. */
function contextOf({ key }) {
    return `aaco/${key}`;
}
function updateMark(github, mark, output) {
    if (mark.kind === 'check')
        return updateCheck(github, mark.id, output);
    return publishStatus(github, statusOf(mark, 'pending', output));
}
function completeMark(github, mark, end) {
    if (mark.kind === 'check')
        return completeCheck(github, mark.id, end);
    return publishStatus(github, statusOf(mark, stateOf(end.conclusion), end.output));
}
/** Ends a mark that a cancelled or crashed run left in progress; one that is completed stays as it is. */
async function abandonMark(github, mark, conclusion, output) {
    if (mark.kind === 'check')
        return abandonCheck(github, mark.id, conclusion, output);
    if (mark.kind === 'sought') {
        const found = await findCheck(github, mark);
        if (!found.ok)
            return (0,publication/* unpublished */.O)('check', found.trouble);
        if (found.value === null)
            return { published: false, advice: null };
        return abandonCheck(github, found.value.id, conclusion, output);
    }
    return abandonStatus(github, statusOf(mark, 'error', output));
}
function statusOf({ sha, context, url }, state, { title }) {
    return { sha, context, url, state, description: title };
}
/** A status knows nothing between success and failure; what a check calls neutral holds up no merge there either. */
function stateOf(conclusion) {
    if (conclusion === 'success' || conclusion === 'neutral')
        return 'success';
    return conclusion === 'cancelled' || conclusion === 'timed_out' ? 'error' : 'failure';
}


/***/ }),

/***/ 63587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ cutToCharacters),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
const NOTE = '\n\n… cut: GitHub takes no more here.\n';
/** The whole lines of `text` that fit into `limit`, measured by `size`, with a note where some did not. */
function cut(text, limit, size) {
    if (size(text) <= limit)
        return text;
    const lines = text.split('\n');
    const room = limit - size(NOTE);
    let used = 0;
    let kept = 0;
    for (const line of lines) {
        used += size(line) + 1;
        if (used > room)
            break;
        kept++;
    }
    return lines.slice(0, kept).join('\n') + NOTE;
}
function cutToBytes(text, limit) {
    return cut(text, limit, (part) => Buffer.byteLength(part));
}
function cutToCharacters(text, limit) {
    return cut(text, limit, (part) => part.length);
}


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77094);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63587);



/** A step's summary that is larger is lost as a whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** Of each level and step; GitHub drops the others. */
const ANNOTATIONS_A_LEVEL = 10;
const MESSAGE_CHARACTERS = 4096;
/** Appends Markdown to the job's summary, cut where GitHub would take none of it; gives why it could not, else null. */
async function writeSummary(markdown) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToBytes */ .z)(markdown, SUMMARY_BYTES - 1024), true).write();
        return null;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : 'unknown reason';
        return `The job summary could not be written: ${why}`;
    }
}
/** Sets the step's outputs; a value that is not there is an empty output. Throws InputError where they cannot be written. */
function writeOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value ?? '');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            what: `the outputs of the step cannot be written (${cause instanceof Error ? cause.message : 'unknown reason'})`,
            next: 'Check that the disk of the runner has space left',
            cause,
        });
    }
}
/** Writes annotations, worst first as given, up to what GitHub shows of each level; gives how many were left out. */
function annotate(annotations) {
    const write = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
    const written = { error: 0, warning: 0, notice: 0 };
    let left = 0;
    for (const { level, title, message, file, line } of annotations) {
        if (written[level]++ >= ANNOTATIONS_A_LEVEL) {
            left++;
            continue;
        }
        write[level]((0,_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToCharacters */ ._)(message, MESSAGE_CHARACTERS), {
            title: title.slice(0, 255),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    }
    return left;
}


/***/ }),

/***/ 20529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unpublished)
/* harmony export */ });
/* harmony import */ var _model_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51071);

function unpublished(what, trouble) {
    return { published: false, advice: `The ${what} could not be written: ${(0,_model_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTrouble */ .Vk)(trouble)}` };
}


/***/ }),

/***/ 88856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readTrouble),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const ErrorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional() }).optional(),
});
/** What an error of octokit or fetch means. `call` names the request and the permission that it needs. */
function readTrouble(error, call) {
    const parsed = ErrorSchema.safeParse(error);
    const { status, message = 'unknown error', response } = parsed.success ? parsed.data : {};
    const said = printable(message);
    const limited = (status === 403 || status === 429) &&
        (/rate limit/i.test(message) || response?.headers?.['x-ratelimit-remaining'] === '0');
    if (limited) {
        return {
            kind: 'unavailable',
            what: `GitHub's rate limit is used up (${call.route})`,
            next: 'Run the job again later, or use fewer jobs at the same time',
        };
    }
    if (status === undefined || response === undefined) {
        return {
            kind: 'unavailable',
            what: `GitHub did not answer ${call.route}: ${said}`,
            next: 'Run the job again; where it stays so, check the network, the proxy and the certificates of the runner',
        };
    }
    return {
        kind: kindOf(status),
        what: `GitHub answered ${status} to ${call.route}: ${said}`,
        next: adviceOf(status, message, call.permission),
    };
}
function kindOf(status) {
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404)
        return 'absent';
    if (status === 410)
        return 'gone';
    return status >= 500 || status === 408 || status === 429 ? 'unavailable' : 'refused';
}
function adviceOf(status, message, permission) {
    if (kindOf(status) === 'unavailable')
        return 'Run the job again';
    if (status === 401)
        return 'Check the github-token input';
    // GitHub hides what a token may not see behind 404; other reasons for a 403, such as a locked conversation, name themselves.
    const hidden = status === 404 || (status === 403 && /not accessible|must have|permission/i.test(message));
    return hidden ? permissionAdvice(permission) : null;
}
/** What to add to the workflow; a fork's pull request cannot have more than `read`, whatever the workflow asks. */
function permissionAdvice(permission) {
    const fork = permission.endsWith('write')
        ? '; the token of a pull request from a fork is read-only, for those use mode: report in a workflow_run workflow'
        : '';
    return `Add \`${permission}\` to the permissions: of the job${fork}`;
}
/** One line without control characters and full stop, at most 300 characters: text from outside goes into logs and summaries. */
function printable(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        .slice(0, 300)
        .replace(/\.+$/, '');
}


/***/ }),

/***/ 29644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ isGroupAlive),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const GRACE_MS = 3000;
const POLL_MS = 20;
/** Sends a signal to all processes of the group that `leader` started; on Windows, which has no signals, it ends the tree. */
function signalGroup(leader, signal) {
    if (process.platform === 'win32')
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(leader), '/T', '/F']);
    else
        send(leader, signal);
}
/** Whether any process of the group still runs; unknown on Windows, and taken as no. */
function isGroupAlive(leader) {
    if (process.platform === 'win32' || !send(leader, 0))
        return false;
    return process.platform !== 'linux' || hasRunningMember(leader);
}
/** In a container whose first process does not reap, ended orphans stay in their group as zombies for ever. */
function hasRunningMember(leader) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .some((pid) => {
        const [state, , group] = stateOf(pid);
        return group === String(leader) && state !== 'Z' && state !== 'X';
    });
}
/** State, parent and group of a process; empty where it has gone. The name before them may hold anything. */
function stateOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return [];
    }
}
function send(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
/** Ends a group: SIGTERM, and SIGKILL for what is still there after three seconds. Resolves when it is gone. */
async function endGroup(leader) {
    signalGroup(leader, 'SIGTERM');
    if (await gone(leader))
        return;
    signalGroup(leader, 'SIGKILL');
    await gone(leader);
}
async function gone(leader) {
    const deadline = performance.now() + GRACE_MS;
    while (isGroupAlive(leader)) {
        if (performance.now() > deadline)
            return false;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return true;
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ verdictAnnotation),
/* harmony export */   hk: () => (/* binding */ annotations),
/* harmony export */   lW: () => (/* binding */ annotationOf)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76168);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11984);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16774);






/** The runner shows ten of each level a step, of 4096 characters. */
const PER_LEVEL = 10;
const MESSAGE = 4096;
/** The verdict, then what failed or warned, worst first; the last of a full level tells how many more there are. */
function annotations(result) {
    const outlined = (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .rj)(result);
    const bad = [...outlined.byOutcome.regressed, ...outlined.byOutcome.missing];
    const all = [verdictAnnotation(result), ...bad.map(annotationOf)];
    return ['error', 'warning', 'notice'].flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}
/** What the job says of its verdict. */
function verdictAnnotation(result) {
    const { title, consequence } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)((0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .rj)(result));
    const reasons = result.reasons.slice(0, 10).map((reason) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(reason, 300));
    return {
        level: result.fails ? 'error' : result.verdict === 'pass' ? 'notice' : 'warning',
        title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(`${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(result.name, 80)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseText */ .tN)(title)}`, 250),
        message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)([consequence, ...reasons].join(' '), MESSAGE),
    };
}
/** What the job says of a metric. */
function annotationOf(comparison) {
    const row = (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .toRow */ .IL)(comparison);
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phraseText */ .tN)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison));
    const numbers = [
        `${row.baseline} → ${row.candidate}`,
        `${row.change} ${row.interval}`.trim(),
        ...[`q ${row.q}`, `n ${row.n}`, `limit ${row.limit}`].filter((told) => !told.endsWith(_number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj)),
    ].join(', ');
    const levels = { fail: 'error', warn: 'warning', report: 'notice' };
    return {
        level: comparison.accepted ? 'notice' : levels[comparison.gate],
        title: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(`${comparison.accepted ? 'accepted' : comparison.outcome}: ${what}`, 250),
        message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .w)(comparison.outcome === 'missing'
            ? `${what} is in the baseline (${row.baseline}) and was not measured now`
            : [numbers, (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedWords */ .Vk)(comparison), ...comparison.warnings.slice(0, 5)]
                .filter((text) => text !== '')
                .map((text) => text.replace(/\.$/, ''))
                .join('. '), MESSAGE),
    };
}
function capped(annotations) {
    if (annotations.length <= PER_LEVEL)
        return annotations;
    const shown = annotations.slice(0, PER_LEVEL - 1);
    const hidden = annotations.length - shown.length;
    const level = shown[0]?.level ?? 'notice';
    return [
        ...shown,
        { level, title: `${hidden} more`, message: `${hidden} more metrics: see the job summary` },
    ];
}


/***/ }),

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ alignStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   ZT: () => (/* binding */ alignEnd)
/* harmony export */ });
/** Characters that terminals draw two cells wide. */
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const combining = /\p{M}/u;
/** Cells that one line of plain text takes in a monospaced font. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return width;
}
/** `text` padded at its end, or cut with `…`, to exactly `width` cells. */
function alignStart(text, width) {
    const fitting = displayWidth(text) <= width ? text : cut(text, width);
    return fitting + ' '.repeat(width - displayWidth(fitting));
}
/** `text` padded at its start to at least `width` cells. */
function alignEnd(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
function cut(text, width) {
    let taken = '';
    for (const character of text) {
        if (displayWidth(taken + character) > width - 1)
            break;
        taken += character;
    }
    return `${taken}…`;
}


/***/ }),

/***/ 59176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ figuresOf),
  k: () => (/* binding */ noteOn)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./lib/model/batch.js
/**
 * The batch of a model's run, from its inputs as an environment names them (`float32[8,3,224,224]`): the leading dimension that
 * all inputs of two or more dimensions share. Null where they share none, or no input has two.
 */
function batchOf(inputs) {
    const leading = Object.values(inputs ?? {}).flatMap((input) => {
        const [first, ...others] = /\[(.*)\]$/.exec(input)?.[1]?.split(',').map(Number) ?? [];
        return first === undefined || others.length === 0 ? [] : [first];
    });
    const [batch] = leading;
    return batch !== undefined && batch > 0 && leading.every((size) => size === batch) ? batch : null;
}

// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(71750);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(39945);
;// CONCATENATED MODULE: ./lib/report/figures.js




const LAUNCH_TAX = 'Launch tax';
/** How a figure that does not explain itself is made; null where there is none. */
function noteOn(figures) {
    const taxed = figures.some(({ name }) => name === LAUNCH_TAX);
    return taxed
        ? `${LAUNCH_TAX}: the share of kernels under 10 µs times thousands of launches a second.`
        : null;
}
/**
 * Figures of a benchmark: throughput and steadiness of a model's timed iterations, then those of its kernels. What neither side
 * knows is left out, and what is said of GPUs never comes from nodes of the host.
 */
function figuresOf(benchmark, baseline, candidate) {
    return [...latencyQuantities(benchmark, candidate), ...kernelQuantities(baseline, candidate)].flatMap(([name, unit, of]) => {
        const [before, after] = [baseline === null ? null : of(baseline), of(candidate)];
        return before === null && after === null ? [] : [{ name, ...(0,number/* formatPair */.kI)(before, after, unit) }];
    });
}
function latencyQuantities(benchmark, { snapshot }) {
    const batch = batchOf(snapshot.environment.benchmarks[benchmark]?.inputs);
    const ofLatencies = (what) => (side) => {
        const values = latencies(side, benchmark);
        return values.length === 0 || (0,simple_statistics/* sum */.cz)(values) === 0 ? null : what(values);
    };
    return [
        [
            batch === null ? 'Throughput' : `Throughput at batch ${batch}`,
            batch === null ? 'runs/s' : 'samples/s',
            ofLatencies((values) => ((batch ?? 1) * 1000 * values.length) / (0,simple_statistics/* sum */.cz)(values)),
        ],
        ['Jitter, slowest − fastest', 'ms', ofLatencies((values) => (0,quantile/* quantile */.YV)(values, 1) - (0,quantile/* quantile */.YV)(values, 0))],
        [
            'Coefficient of variation',
            '%',
            ofLatencies((values) => (100 * (0,simple_statistics/* standardDeviation */.Fx)(values)) / (0,simple_statistics/* mean */.RE)(values)),
        ],
        ['Warm-up effect', '%', ({ limit }) => limit?.indicators.warmupEffectPct ?? null],
    ];
}
/** Of the iterations that a model's own worker timed. */
function latencies({ snapshot }, benchmark) {
    const own = snapshot.measurements.find((each) => each.benchmark === benchmark && each.metric === 'latency_ms' && each.grain === 'iteration');
    return own === undefined ? [] : own.repetitions.flat();
}
function kernelQuantities(baseline, { kernels }) {
    if (kernels === null)
        return [];
    const scaled = kernels.inferences !== null && baseline?.kernels?.inferences !== null;
    const each = scaled ? ' per iteration' : '';
    const perIteration = (of) => (side) => side.kernels === null ? null : of(side.kernels.metrics) / (scaled ? (side.kernels.inferences ?? 1) : 1);
    const metric = (of) => (side) => side.kernels === null ? null : of(side.kernels.metrics);
    const noun = kernels.metrics.source === 'device' ? 'Kernel' : 'Node';
    const both = [
        [`${noun}s${each}`, '', perIteration(({ totalKernelCount }) => totalKernelCount)],
        [`${noun} time${each}`, 'ms', perIteration(({ totalKernelTimeMs }) => totalKernelTimeMs)],
        [`Mean ${noun.toLowerCase()}`, 'us', metric(({ avgKernelDurationUs }) => avgKernelDurationUs)],
    ];
    if (kernels.metrics.source !== 'device')
        return both;
    return [
        ...both,
        ['Kernels under 10 µs', '%', metric(({ microkernelPct }) => microkernelPct)],
        [
            'GPU active',
            '%',
            metric(({ gpuActiveRatio }) => (gpuActiveRatio === null ? null : 100 * gpuActiveRatio)),
        ],
        ['Launches per second', '', metric(({ launchRatePerSec }) => launchRatePerSec)],
        [LAUNCH_TAX, '', metric(({ launchTaxScore }) => launchTaxScore)],
        ['Kernels per node of the model', '', metric(({ kernelAmplificationRatio }) => kernelAmplificationRatio)],
    ];
}


/***/ }),

/***/ 69910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ howToAccept),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   ce: () => (/* binding */ firstBaseline)
/* harmony export */ });
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77829);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76168);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);





const DAY_MS = 86_400_000;
const ACCEPTED_DAYS = 30;
const STEPS = 3;
/** The three pieces of advice for what is worst, without those that the reasons, where they are open, have given. */
function nextSteps(outlined) {
    const { advice, judged, result } = outlined;
    const given = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonsAreOpen */ .YT)(outlined) ? result.reasons.slice(0, _outline_js__WEBPACK_IMPORTED_MODULE_3__/* .OPEN_REASONS */ .Bt) : [];
    const open = advice.filter(({ text }) => !given.some((reason) => reason.includes(text)));
    return open.slice(0, STEPS).flatMap(({ text, concerns: [first, ...others] }) => {
        if (first === undefined)
            return [];
        const all = others.length > 0 && others.length + 1 === judged.length;
        const more = others.length === 0 ? '' : ` and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(others.length, 'other metric')}`;
        return [
            { who: all ? [`all ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(judged.length, 'metric')}`] : [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(first), more], text },
        ];
    });
}
/** What a maintainer can do about a change that is intended. */
function howToAccept({ worst, result }, context) {
    const branch = context.baselineBranch === null ? 'the baseline branch' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.baselineBranch);
    const entry = worst && acceptEntry(worst, result.candidate.createdAt);
    return [
        ...(context.acceptLabel === null
            ? []
            : [`- A maintainer adds the label ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.acceptLabel)} and runs the job again.`]),
        `- Merged into ${branch}, the new values become part of the baseline, and later pull requests are compared with them.`,
        '- For good, a rule under `metrics:` with `gate: warn` shows it and lets the job pass; or raise its `threshold`.',
        ...(entry ? ['- Or the config file says who knows of it, and until when:\n', entry] : []),
    ].join('\n');
}
const plainPattern = /^[\w./@ -]+$/;
/** The config's entry for one metric; null where its name is no plain pattern or the day is not known. */
function acceptEntry(worst, measuredAt) {
    const id = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(worst);
    const measured = Date.parse(measuredAt ?? '');
    if (!plainPattern.test(id) || id.length > 120 || Number.isNaN(measured))
        return null;
    const until = new Date(measured + ACCEPTED_DAYS * DAY_MS).toISOString().slice(0, 10);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(`accept:\n  - match: "${id}"\n    reason: why it is worth it\n    until: ${until}`, 'yaml');
}
/** What has to happen so that the next run is judged, what to do first: sentences with code in backticks. */
function firstBaseline({ baselineBranch, storesBaseline }) {
    const branch = baselineBranch === null ? 'the baseline branch' : `\`${baselineBranch}\``;
    return [
        storesBaseline
            ? `Open a pull request: it is compared with what this run of ${branch} stored.`
            : `Merge this into ${branch}, or run the workflow there once. That run stores the first baseline; from then on changes are judged.`,
        'To fail a job that has nothing to compare with, set `no-baseline: fail`.',
    ];
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79455);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76168);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16774);





function headline(outlined) {
    const { result } = outlined;
    return {
        icon: result.fails ? '❌' : verdictIcons[result.verdict],
        title: outlined.ranked.length === 0 ? ['no metric was measured'] : titles[result.verdict](outlined),
        consequence: consequence(result),
    };
}
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
    'no-baseline': '⚠️',
    incomparable: '🚫',
};
const titles = {
    pass: passTitle,
    fail: failTitle,
    inconclusive: inconclusiveTitle,
    'no-baseline': (outlined) => [
        `no baseline yet: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric')} measured, nothing compared`,
    ],
    incomparable: (outlined) => {
        const differences = outlined.result.environment.differences.filter((difference) => !difference.ignored);
        return differences.length === 0
            ? ['not comparable: baseline and candidate were not measured alike']
            : [`not comparable: the environment differs in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences.length, 'field')}`];
    },
};
function failTitle(outlined) {
    const { regressed, missing } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    if (outlined.worst) {
        return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed`];
    }
    const gone = missing[0];
    if (gone) {
        return [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(gone),
            ` was not measured; ${missing.length} of ${total} ${missing.length === 1 ? 'is' : 'are'} missing`,
        ];
    }
    return [`the policy fails on what was found in ${total}`];
}
/** What is wrong with a metric that would fail the job. */
function happening(comparison) {
    if (comparison.outcome === 'regressed')
        return movement(comparison);
    const words = comparison.outcome === 'missing' ? 'was not measured' : `is ${comparison.outcome}`;
    return [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison), ` ${words}`];
}
/** `resnet50 latency_ms is 6.1 % slower`, in the digits of its row. */
function movement(comparison) {
    if (comparison.test === 'outputs')
        return drift(comparison);
    return comparison.change === null
        ? [...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison), comparison.outcome === 'improved' ? ' got better' : ' got worse']
        : [
            ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(comparison),
            ` is ${(0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .toRow */ .IL)(comparison).change.replace(/^[+−]/, '')} ${comparative(comparison)}`,
        ];
}
/** `the outputs of resnet50 differ from the baseline's by up to 3.1 %`. */
function drift({ benchmark, change }) {
    const size = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(change ?? 0, 'percent');
    return ['the outputs of ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(benchmark), ` differ from the baseline's by up to ${size}`];
}
/** What the change means in words: speed where time or a rate of it moved, else plainly where the number went. */
function comparative({ change, unit, direction }) {
    const up = (change ?? 0) > 0;
    const [what = '', per = ''] = unit.split('/');
    const speed = direction === 'lower' ? (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(what) : direction === 'higher' && (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(per);
    if (speed)
        return up === (direction === 'lower') ? 'slower' : 'faster';
    return up ? 'higher' : 'lower';
}
function passTitle(outlined) {
    const { improved, unchanged, regressed } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    const [accepted, ...others] = outlined.accepted;
    if (accepted) {
        const more = others.length === 0
            ? ''
            : `; so ${others.length === 1 ? 'is' : 'are'} ${others.length} more of ${total}`;
        return [...happening(accepted), `, which is accepted${more}`];
    }
    const best = improved[0];
    if (best) {
        return [...movement(best), `; ${improved.length} of ${total} improved`];
    }
    if (outlined.worst)
        return [...movement(outlined.worst), `; ${regressed.length} of ${total} regressed, none of them gated`];
    const held = outlined.judged.filter(({ outcome, notWorse }) => outcome === 'unchanged' || notWorse);
    const limit = provenLimit(held);
    const share = (count) => count > 1 && count === outlined.judged.length ? `all ${total}` : `${count} of ${total}`;
    if (limit === null)
        return [`${share(unchanged.length)} unchanged`];
    return held.length === unchanged.length
        ? [`${share(unchanged.length)} unchanged, none worse by more than ${limit}`]
        : [`${share(held.length)} not worse by more than ${limit}`];
}
/** The largest harm that the intervals of these leave possible; null where one of them gives no such bound. */
function provenLimit(held) {
    const judged = held.filter((comparison) => comparison.direction !== 'none');
    const limits = ['percent', 'points'].map((scale) => {
        const bounds = judged.filter((comparison) => (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .scaleOf */ ._K)(comparison) === scale).map(_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .worstBound */ .Ow);
        const known = bounds.filter((bound) => bound !== null);
        if (known.length < bounds.length)
            return null;
        return known.length === 0 ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(Math.max(0, ...known), scale);
    });
    if (limits.includes(null) || judged.length === 0)
        return null;
    return limits.filter(Boolean).join(' or ');
}
function inconclusiveTitle(outlined) {
    const { inconclusive, incomparable, missing } = outlined.byOutcome;
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(outlined.judged.length, 'metric');
    const share = (count) => `${count} of ${total} ${count === 1 ? 'is' : 'are'}`;
    if (inconclusive.length === 0) {
        return [
            incomparable.length > 0
                ? `${share(incomparable.length)} not comparable`
                : `${share(missing.length)} missing`,
        ];
    }
    const { worst } = outlined;
    const lead = `${share(inconclusive.length)} inconclusive`;
    return worst !== null && worst.gate !== 'report'
        ? [...movement(worst), `; ${lead}`]
        : [lead + whyOpen(inconclusive)];
}
/** What this run was too small to show; empty where that is not why metrics stayed open. */
function whyOpen(inconclusive) {
    if (inconclusive.every(({ n }) => n.candidate === 0))
        return '; no value of this run counts';
    const gated = inconclusive.filter(({ gate }) => gate !== 'report');
    const open = gated.length > 0 ? gated : inconclusive;
    const largest = ['percent', 'points'].flatMap((scale) => {
        const weak = open.filter((comparison) => (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .scaleOf */ ._K)(comparison) === scale && isWeak(comparison));
        const most = Math.max(0, ...weak.map((comparison) => comparison.minimumDetectableChange ?? 0));
        return most > 0 ? [(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(most, scale)] : [];
    });
    if (largest.length > 0)
        return `; this run could only show changes of ${largest.join(' or ')} or more`;
    return open.every(({ minimumDetectableChange }) => minimumDetectableChange === null)
        ? '; too little was measured to tell'
        : '';
}
function isWeak({ minimumDetectableChange, threshold }) {
    return minimumDetectableChange !== null && minimumDetectableChange > threshold;
}
function consequence({ verdict, fails }) {
    if (fails)
        return verdict === 'fail' ? 'The job fails.' : 'The policy makes the job fail on this.';
    if (verdict === 'pass')
        return 'The job passes.';
    if (verdict === 'fail')
        return 'The policy lets the job pass.';
    return verdict === 'inconclusive'
        ? 'The job passes, but this is no proof that nothing got worse.'
        : 'The job passes without having been judged.';
}
/** `1 regressed`, `11 unchanged`, …: outcomes that occur only, worst first. */
function tally(outlined) {
    return _outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOrder */ .zj
        .map((outcome) => ({ outcome, count: outlined.byOutcome[outcome].length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => {
        const accepted = outlined.accepted.filter((comparison) => comparison.outcome === outcome).length;
        const aside = accepted === 0 ? '' : accepted === count ? ', accepted' : `, ${accepted} accepted`;
        const icon = accepted === count ? _row_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCEPTED_ICON */ .Yb : (0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .iconOf */ .ZG)(outcome);
        return { outcome, icon, text: `${count} ${outcome}${aside}` };
    });
}


/***/ }),

/***/ 94985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ howToRead)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);

/** How the numbers of the tables are to be read, for this run's design. */
function howToRead(result) {
    const unit = result.design === 'history'
        ? 'repetitions, of all baseline runs that were read v of this run'
        : 'repetitions, baseline v candidate';
    return [
        {
            term: 'Change',
            text: `how far the typical value moved, + = a larger number; estimated from all values, so it need not be the ratio of the two medians beside it. In brackets ${intervalWords(result)} of the true change; ? = too few repetitions to bound it on that side.`,
        },
        {
            term: '↓ ↑',
            text: 'lower is better, higher is better; no arrow: shown only and never judged, but for outputs, which are to stay as they are.',
        },
        { term: 'n', text: `${unit}. A repetition is one fresh process.` },
        {
            term: 'q',
            text: `how easily chance alone would show this change in this direction (one-sided), corrected for all judged metrics together. Regressed takes q ≤ ${result.alpha} and a change beyond the limit.`,
        },
        {
            term: 'p',
            text: 'of the test alone, two-sided and not corrected; the Mann-Whitney p (MW p) compares the candidate with all baseline values at hand.',
        },
        {
            term: 'unchanged',
            text: 'is evidence: the whole interval lies inside the margin. Inconclusive is neither; “could show” is the smallest change that this run would have found.',
        },
    ];
}
/** `the 98 % interval`, where all intervals have one confidence. */
function intervalWords({ comparisons }) {
    const [level, other] = new Set(comparisons.flatMap(({ interval }) => interval?.confidence ?? []));
    return level === undefined || other !== undefined
        ? 'the confidence interval'
        : `the ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(level)} confidence interval`;
}


/***/ }),

/***/ 19865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ intervalPlot),
/* harmony export */   l: () => (/* binding */ plotRange)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72269);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94701);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16774);




/** Cells of the drawing, an odd number so that zero has one. */
const CELLS = 41;
const NAME_WIDTH = 48;
/**
 * Intervals of the relative changes as lines of text on one axis, for places without images: `├──●──┤` over the margin
 * `░`, with the zero `│`. Null where there is no interval to draw.
 */
function intervalPlot(comparisons, most) {
    const drawn = comparisons.filter(isDrawable).slice(0, most);
    if (drawn.length === 0)
        return null;
    const range = plotRange(drawn);
    const names = drawn.map(nameOf);
    const width = Math.min(NAME_WIDTH, Math.max(...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)));
    return [
        `${' '.repeat(width)}  ${axis(range)}`,
        ...drawn.map((comparison, index) => `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .alignStart */ .CT)(names[index] ?? '', width)}  ${bar(comparison, range)}`),
        `${' '.repeat(width)}  │ baseline  ● change  ├─┤ its interval  ░ margin  ◂ ▸ beyond the axis`,
    ];
}
/** Without backticks, so that no name ends the code block around it. */
function nameOf(comparison) {
    return ((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseText */ .tN)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .metricName */ .Kh)(comparison)) + _row_js__WEBPACK_IMPORTED_MODULE_2__/* .arrows */ .d$[comparison.direction]).replaceAll('`', "'");
}
function isDrawable(comparison) {
    return comparison.change !== null && comparison.interval !== null && (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .scaleOf */ ._K)(comparison) === 'percent';
}
const roundRanges = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10];
const MARGINS_SHOWN = 5;
/**
 * Half the axis: room for every margin and usual change, which more than half of them are; a wild one is beyond its end
 * and does not flatten the others.
 */
function plotRange(comparisons) {
    const margins = extentOf(comparisons.map(({ margin }) => margin));
    const changes = extentOf(comparisons.map(({ change }) => Math.abs(change ?? 0)));
    const room = Math.max(changes.usual, MARGINS_SHOWN * margins.usual);
    const change = margins.usual > 0 ? Math.min(changes.largest, room) : changes.largest;
    const needed = Math.max(margins.largest, change) * 1.1;
    return roundRanges.find((range) => range >= needed) ?? needed;
}
/** The largest, and what half of them do not exceed. */
function extentOf(values) {
    const sorted = values.toSorted((a, b) => b - a);
    return { largest: sorted[0] ?? 0, usual: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
function axis(range) {
    const [low, high] = [(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(-range), (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(range)];
    const gap = CELLS - low.length - high.length;
    const left = Math.max(1, Math.floor(CELLS / 2) - low.length);
    return `${low}${' '.repeat(left)}0${' '.repeat(Math.max(1, gap - left - 1))}${high}`;
}
function bar({ change, interval, margin }, range) {
    const cell = (value) => Math.round(((value + range) / (2 * range)) * (CELLS - 1));
    const [low, high, point] = [cell(interval.low ?? -Infinity), cell(interval.high ?? Infinity), cell(change)];
    const marks = Array.from({ length: CELLS }, (_, index) => {
        if (index === point)
            return '●';
        if (index === low)
            return '├';
        if (index === high)
            return '┤';
        if (index > low && index < high)
            return '─';
        if (index === cell(0))
            return '│';
        return index > cell(-margin) && index < cell(margin) ? '░' : ' ';
    });
    if (low < 0)
        marks[0] = '◂';
    if (high > CELLS - 1)
        marks[CELLS - 1] = '▸';
    return marks.join('').trimEnd();
}


/***/ }),

/***/ 65253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ kernelLabel)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);

/**
 * A kernel's name in at most `max` UTF-16 units. Of one that is too long the return type and the parameters go first, since
 * they repeat what the template's arguments say, then its middle.
 */
function kernelLabel(name, max) {
    return name.length <= max ? name : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .middleCut */ .k)(withoutParameters(name).replace(/^void /, ''), max);
}
/** `a<b>(c)(d)` → `a<b>(c)`: without the last pair of parentheses, where the name ends in one and more comes before it. */
function withoutParameters(name) {
    if (!name.endsWith(')'))
        return name;
    let depth = 0;
    for (let index = name.length - 1; index > 0; index--) {
        if (name[index] === ')')
            depth++;
        if (name[index] === '(')
            depth--;
        if (depth === 0)
            return name.slice(0, index);
    }
    return name;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);


/**
 * Data in a code span: no Markdown, HTML, mention or link works inside, and the fence is longer than any run of
 * backticks in it.
 */
function code(data, max = 120) {
    const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(data, max) || '(no name)';
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
/** A word, or several in one pair of backticks with punctuation around; words are always parted by a space. */
const words = /(?<!\S)[("“‘]*`[^`\s](?:[^`]*[^`\s])?`[)"”’.,;:!?]*(?=\s|$)|\S+/g;
const wordParts = /^([[("“‘]*)(.*?)([\])"”’.,;:!?%]*)$/su;
const harmless = /^[\p{L}\p{N}\p{M}.,;:!?'"’()%+/=–—…·×≥≤±→−°-]*$/u;
/** What GitHub would turn into a link or an emoji although every character is harmless. */
const automatic = /:\/\/|www\.|GH-\d|:[\w+-]+:/i;
const quoted = /^`[^`]+`$/;
const inequality = /^[<>]=?[-−+]?[\d.,]*$/;
/** A sentence with data in it, as `inline`, that may also begin a line or a list item. */
function prose(data, max = 400) {
    return inline(data, max)
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
/**
 * Text with data in it, not at the start of a line: ordinary words stay, every word that Markdown, HTML, a mention or a
 * link could hide in becomes a code span; `` `quoted` `` text keeps its code span.
 */
function inline(data, max = 400) {
    return ((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(data, max) || _number_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj).replace(words, escapeWord);
}
function escapeWord(word) {
    if (word === '&')
        return '&amp;';
    const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
    const [lead, tail] = [before, after].map((part) => part.replace(/[[\]]/g, '\\$&'));
    if (quoted.test(core))
        return lead + code(core.slice(1, -1), 400) + tail;
    if (inequality.test(core))
        return lead + core.replaceAll('<', '&lt;').replaceAll('>', '&gt;') + tail;
    return lead + (harmless.test(core) && !automatic.test(word) ? core : code(core, 400)) + tail;
}
const linkable = /^https?:\/\/[^\s<>()[\]|`"'\\]{1,2000}$/;
/** A link whose label is Markdown of ours; the label alone where there is no usable address. */
function link(label, url) {
    return url !== null && linkable.test(url) ? `[${label}](${url})` : label;
}
/** The two first lines of a table. */
function tableHead(columns) {
    const rule = columns.map((column) => (column.numeric ? '--:' : ':--'));
    return `${tableRow(columns.map((column) => column.title))}\n| ${rule.join(' | ')} |\n`;
}
/** One line of a table, from cells of Markdown without its line end. */
function tableRow(cells) {
    return `| ${cells.map(escapePipes).join(' | ')} |`;
}
/** A table reads `\\|` as an escaped backslash and a border: the pipe needs an odd number of backslashes before it. */
function escapePipes(cell) {
    return cell.replace(/(\\*)\|/g, (_, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`);
}
/** A fenced block of text that is plain already. */
function codeBlock(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}


/***/ }),

/***/ 39945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eG: () => (/* binding */ formatEstimate),
/* harmony export */   gn: () => (/* binding */ formatFixed),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   q1: () => (/* binding */ formatConfigured),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   t4: () => (/* binding */ legibleUnit),
/* harmony export */   tW: () => (/* binding */ formatLimit),
/* harmony export */   tY: () => (/* binding */ formatProbability)
/* harmony export */ });
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79455);

/** Stands where nothing was measured or no statement is possible. */
const ABSENT = '–';
/** Units that a number moves between to stay short; others are kept. */
const ladders = [
    ['ns', 'us', 'ms', 's'],
    ['B', 'KiB', 'MiB', 'GiB', 'TiB'],
];
/** The unit of the ladder of `unit` in which `value` has one to three digits before the point; `unit` without a ladder. */
function legibleUnit(value, unit) {
    const canonical = (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalUnit */ .lV)(unit);
    const ladder = ladders.find((steps) => steps.includes(canonical));
    if (!ladder || value === 0)
        return unit;
    const size = (step) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(Math.abs(value), canonical, step) ?? 0;
    return ladder.findLast((step) => size(step) >= 0.9995) ?? ladder[0] ?? unit;
}
function decimalsFor(magnitude, digits) {
    if (magnitude === 0)
        return 0;
    return Math.min(9, Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude))));
}
/** Fixed decimals, true minus sign, thousands grouped from 10,000 on; the same in every locale. */
function formatFixed(value, decimals) {
    if (!Number.isFinite(value))
        return ABSENT;
    const size = Math.abs(value);
    if (size >= 1e12 || (size > 0 && size < 1e-6))
        return value.toExponential(2).replaceAll('-', '−');
    const text = size.toFixed(decimals);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    const negative = value < 0 && Number(text) !== 0;
    return `${negative ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
/**
 * Baseline and candidate of one metric in one common, legible unit, with as many digits as it takes to see a change of
 * the size of theirs. Null stays absent.
 */
function formatPair(baseline, candidate, unit) {
    const reference = Math.max(Math.abs(baseline ?? 0), Math.abs(candidate ?? 0));
    const shown = legibleUnit(reference, unit);
    const inShown = (value) => (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(value, unit, shown) ?? value;
    const integers = shown === unit && [baseline, candidate].every((n) => n === null || Number.isInteger(n));
    const decimals = integers ? 0 : decimalsFor(inShown(reference), digitsToTell(baseline, candidate));
    const format = (value) => value === null ? ABSENT : withUnit(formatFixed(inShown(value), decimals), shown);
    return { baseline: format(baseline), candidate: format(candidate) };
}
/** One number in a legible unit with three significant digits. */
function formatQuantity(value, unit) {
    return formatPair(value, null, unit).baseline;
}
/** `+20.0 µs`: how far one number lies from another. */
function formatDifference(value, unit) {
    return `${value > 0 ? '+' : ''}${formatQuantity(value, unit)}`;
}
/** `1.38 … 1.98 GHz`: both ends in one legible unit, written once; `1.98 GHz` where they are one. */
function formatRange(low, high, unit) {
    const ends = formatPair(low, high, unit);
    if (ends.baseline === ends.candidate)
        return ends.baseline;
    const written = ends.candidate.split(' ').slice(1).join(' ');
    return `${ends.baseline.split(' ')[0]} … ${withUnit(ends.candidate.split(' ')[0] ?? '', written)}`;
}
/** A configured quantity, which may have been given in another unit: `0.05 ms`, `95.3674 MiB`. */
function formatConfigured(value, unit) {
    return withUnit(String(Number(value.toPrecision(6))), unit);
}
function digitsToTell(baseline, candidate) {
    if (baseline === null || candidate === null || baseline === 0)
        return 3;
    const change = Math.abs(candidate / baseline - 1);
    if (change >= 0.01 || change === 0)
        return 3;
    return 4;
}
function withUnit(number, unit) {
    return unit === '' ? number : `${number} ${unitName(unit)}`;
}
/** A unit as people write it. */
function unitName(unit) {
    return unit === 'us' ? 'µs' : unit;
}
function suffix(scale) {
    return ` ${scale === 'percent' ? '%' : 'pp'}`;
}
function decimalsOfChange(fractions) {
    const largest = Math.max(0, ...fractions.map(Math.abs)) * 100;
    if (largest >= 100)
        return 0;
    return largest >= 0.995 || largest === 0 ? 1 : 2;
}
function signed(fraction, decimals) {
    const text = formatFixed(fraction * 100, decimals);
    return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** `+6.1 %`; null is absent. */
function formatChange(fraction, scale = 'percent') {
    return formatEstimate(fraction, null, scale).change;
}
/** `6.1 %` of a change whose direction the words around it tell. */
function formatSize(fraction, scale = 'percent') {
    return formatFixed(Math.abs(fraction) * 100, decimalsOfChange([fraction])) + suffix(scale);
}
/**
 * A change and its interval with the same decimals: `+6.1 %` and `+4.8 … +7.3 %`. A bound that the sample is too small
 * to give is `?`; without an interval its text is empty.
 */
function formatEstimate(change, interval, scale = 'percent') {
    const bounds = interval === null ? [] : [interval.low, interval.high];
    const decimals = decimalsOfChange([change, ...bounds].filter((fraction) => fraction !== null));
    const [low, high] = bounds.map((bound) => (bound === null ? '?' : signed(bound, decimals)));
    return {
        change: change === null ? ABSENT : signed(change, decimals) + suffix(scale),
        interval: interval === null ? '' : `${low} … ${high}${suffix(scale)}`,
    };
}
/** A configured fraction without needless zeros: `3 %`, `2.5 %`. */
function formatLimit(fraction, scale = 'percent') {
    const percent = fraction * 100;
    const decimals = [0, 1].find((d) => Math.abs(Number(percent.toFixed(d)) - percent) < 1e-9) ?? 2;
    return formatFixed(percent, decimals) + suffix(scale);
}
/** A probability with two significant digits, three decimals at most: `0.004`, `<0.001`. */
function formatProbability(p) {
    if (p === null)
        return ABSENT;
    if (p < 0.001)
        return '<0.001';
    if (p >= 0.995)
        return '1';
    return p.toFixed(p >= 0.1 ? 2 : 3);
}
/** `1 metric`, `12 metrics`. */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${formatFixed(count, 0)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 76168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ OPEN_REASONS),
/* harmony export */   Ow: () => (/* binding */ worstBound),
/* harmony export */   Y6: () => (/* binding */ restOf),
/* harmony export */   Y9: () => (/* binding */ isInformational),
/* harmony export */   YT: () => (/* binding */ reasonsAreOpen),
/* harmony export */   rj: () => (/* binding */ outline),
/* harmony export */   zj: () => (/* binding */ outcomeOrder)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87914);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77829);


function outline(result) {
    const sorted = result.comparisons.toSorted(worstFirst);
    const judged = sorted.filter((comparison) => !isInformational(comparison));
    const informational = sorted.filter(isInformational);
    const of = (outcome) => judged.filter((comparison) => comparison.outcome === outcome);
    const byOutcome = {
        regressed: of('regressed'),
        improved: of('improved'),
        unchanged: of('unchanged'),
        inconclusive: of('inconclusive'),
        incomparable: of('incomparable'),
        new: of('new'),
        missing: of('missing'),
    };
    const shown = prominentOutcomes(result);
    return {
        result,
        ranked: [...judged, ...informational],
        judged,
        informational,
        byOutcome,
        prominent: judged.filter((comparison) => shown.has(comparison.outcome)),
        worst: byOutcome.regressed.find(({ accepted }) => accepted === undefined) ?? null,
        accepted: judged.filter(({ accepted }) => accepted !== undefined),
        advice: adviceOf(judged),
    };
}
function adviceOf(judged) {
    const advised = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(judged, ({ advice }) => advice ?? '');
    return [...advised].filter(([text]) => text !== '').map(([text, concerns]) => ({ text, concerns }));
}
/** Whether it is neither good nor bad, whatever it does. Outputs have no direction, and may not move. */
function isInformational({ direction, outcome, test }) {
    return (direction === 'none' && test !== 'outputs' && (outcome === 'unchanged' || outcome === 'inconclusive'));
}
/** The comparisons that are not prominent, worst first. */
function restOf({ ranked, prominent }) {
    const shown = new Set(prominent);
    return ranked.filter((comparison) => !shown.has(comparison));
}
function prominentOutcomes(result) {
    const moved = ['regressed', 'missing', 'improved'];
    if (result.verdict === 'no-baseline')
        return new Set([...moved, 'new']);
    return new Set(result.verdict === 'inconclusive' ? [...moved, 'inconclusive'] : moved);
}
/** So many reasons are told openly, where they are. */
const OPEN_REASONS = 5;
/** Whether the reasons are told openly: where no row of the table tells them. */
function reasonsAreOpen({ result, prominent }) {
    if (result.verdict === 'no-baseline' || result.verdict === 'incomparable')
        return true;
    return result.verdict !== 'pass' && prominent.length === 0;
}
/** Worst first. */
const outcomeOrder = [
    'regressed',
    'missing',
    'incomparable',
    'inconclusive',
    'improved',
    'unchanged',
    'new',
];
const gateOrder = ['fail', 'warn', 'report'];
function worstFirst(a, b) {
    return (outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
        Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
        gateOrder.indexOf(a.gate) - gateOrder.indexOf(b.gate) ||
        urgency(b) - urgency(a) ||
        compareText((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(a), (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(b)));
}
/** The order of code units, which is the same in every locale. */
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** How far up within its outcome: by the size of a change for better, by the harm of any other. */
function urgency(comparison) {
    const harm = harmOf(comparison, comparison.change);
    return comparison.outcome === 'improved' ? Math.abs(harm) : harm;
}
/** A signed change as harm: positive is worse. A metric without direction is harmed by neither. */
function harmOf(comparison, change) {
    if (change === null)
        return 0;
    if (comparison.direction === 'none')
        return Math.abs(change);
    return comparison.direction === 'lower' ? change : -change;
}
/** The largest harm that the interval leaves possible; null where the sample gives no such bound. */
function worstBound(comparison) {
    const { direction, interval } = comparison;
    if (direction === 'none')
        return null;
    if (comparison.test === 'exact')
        return harmOf(comparison, comparison.change);
    if (interval === null)
        return null;
    const bound = direction === 'lower' ? interval.high : interval.low;
    return bound === null ? null : harmOf(comparison, bound);
}


/***/ }),

/***/ 94701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   fP: () => (/* binding */ phraseMarkdown),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);


function name(text) {
    return { name: text };
}
/** `benchmark metric`, as two names. */
function metricName(metric) {
    return [name(metric.benchmark), ' ', name(metric.metric)];
}
function phraseMarkdown(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? unbroken(part) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part.name))).join('');
}
/** Words of ours in which no line ends between a number and its `%`. */
function unbroken(words) {
    return words.replace(/ (?=%|pp\b)/g, '\u00a0');
}
function phraseText(phrase) {
    return phrase
        .map((part) => (typeof part === 'string' ? part : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(part.name) || '(no name)'))
        .join('');
}


/***/ }),

/***/ 11984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ middleCut),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/** What no report may carry over from data: control, bidirectional, zero-width and other invisible characters. */
const invisible = /[\p{C}\p{Default_Ignorable_Code_Point}⠀]/gu;
/** Beyond two, marks stacked on one character only draw over the neighbouring lines. */
const stackedMarks = /(\p{M}{2})\p{M}+/gu;
/** The runner obeys `##[command]` anywhere in a log line, and `::command::` at its start. */
const runnerCommand = /##\[|^::/g;
/**
 * `text` as one harmless line of at most `max` UTF-16 units: whitespace collapsed, invisible characters removed, runner
 * commands broken up. It is still not Markdown or HTML: each of these has its own escaping on top.
 */
function plainText(text, max = 120) {
    const line = text
        .slice(0, max * 10)
        .replace(/\s+/gu, ' ')
        .replace(invisible, '')
        .replace(stackedMarks, '$1')
        .trim()
        .replace(runnerCommand, (found) => [...found].join(' '));
    return line.length <= max ? line : `${cut(line, max - 1).trimEnd()}…`;
}
/** `text` with `…` in place of its middle where it is longer than `max` UTF-16 units: names differ most at their ends. */
function middleCut(text, max) {
    if (text.length <= max)
        return text;
    const end = Math.floor((max - 1) / 2);
    return `${cut(text, max - 1 - end)}…${text.slice(-end).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `length` UTF-16 units, without half a character at the end. */
function cut(text, length) {
    return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}


/***/ }),

/***/ 42722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ kernelCount),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   jt: () => (/* binding */ kernelChanges),
/* harmony export */   nr: () => (/* binding */ profilesOfAll),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   pD: () => (/* binding */ profilesTitle),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* unused harmony export profilesOf */
/* harmony import */ var _model_environment_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12972);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87914);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59176);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);




/** The profiles of all benchmarks of the candidates; one that several have is that of the first. */
function profilesOfAll(earlier, candidates) {
    const all = candidates.flatMap((candidate) => profilesOf(earlier, candidate));
    return [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(all, ({ benchmark }) => benchmark).values()].flatMap((own) => own.slice(0, 1));
}
/** The profiles of the candidate's benchmarks beside those of the first of `earlier` that can be compared with each. */
function profilesOf(earlier, candidate) {
    const baselines = earlier.filter((snapshot) => snapshot !== candidate);
    const known = [...(candidate.classification ?? []), ...(candidate.kernels ?? [])];
    return [...new Set(known.map(({ benchmark }) => benchmark))].map((benchmark) => {
        const now = sideOf(candidate, benchmark);
        const comparable = baselines
            .filter((baseline) => groundOf(baseline, benchmark) === groundOf(candidate, benchmark))
            .map((baseline) => comparableSide(sideOf(baseline, benchmark), now));
        const traced = comparable.find(({ kernels }) => kernels !== null);
        const before = traced ?? comparable.find(({ limit }) => limit !== null) ?? null;
        return {
            benchmark,
            limit: now.limit && { baseline: before?.limit ?? null, candidate: now.limit },
            figures: (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h)(benchmark, before, now),
            kernels: now.kernels && compareKernels(before?.kernels ?? null, now.kernels),
        };
    });
}
function sideOf(snapshot, benchmark) {
    const ofThis = (one) => one.benchmark === benchmark;
    return {
        snapshot,
        kernels: snapshot.kernels?.find(ofThis) ?? null,
        limit: snapshot.classification?.find(ofThis) ?? null,
    };
}
/** Times of another GPU, provider or input say nothing of a change; those of another driver or runtime do. */
function groundOf({ environment }, benchmark) {
    const { gpus, cpu } = (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .machineOf */ .VT)(environment, benchmark);
    const { provider, inputs } = environment.benchmarks[benchmark] ?? {};
    return JSON.stringify([gpus.map(({ name }) => name), cpu.model, provider?.used, inputs]);
}
/** The baseline's side without kernels that another tool saw, or on another side of the launch. */
function comparableSide(baseline, { kernels }) {
    const own = baseline.kernels;
    const alike = own?.origin === kernels?.origin && own?.metrics.source === kernels?.metrics.source;
    return alike ? baseline : { ...baseline, kernels: null };
}
function compareKernels(baseline, candidate) {
    const scaled = candidate.inferences !== null && (baseline === null || baseline.inferences !== null);
    const summaries = ({ metrics, inferences }) => metrics.topKernels.map((kernel) => (scaled ? perInference(kernel, inferences ?? 1) : kernel));
    const unlisted = ({ metrics }) => metrics.uniqueKernelCount - metrics.topKernels.length;
    const run = candidate.origin === 'the profile pass' ? 'one inference' : 'one iteration';
    return {
        benchmark: candidate.benchmark,
        per: scaled ? run : 'the whole trace',
        host: candidate.metrics.source === 'host-node',
        baseline: baseline && summaries(baseline),
        candidate: summaries(candidate),
        unlisted: { baseline: baseline === null ? 0 : unlisted(baseline), candidate: unlisted(candidate) },
    };
}
function perInference(kernel, inferences) {
    const calls = kernel.calls / inferences;
    const totalTimeMs = kernel.medianTimeMs ?? kernel.totalTimeMs / inferences;
    return { ...kernel, calls, totalTimeMs, avgTimeUs: (1000 * totalTimeMs) / calls };
}
/**
 * The kernels of either side, those first whose total time moved most; without a baseline the longest first. One that a side
 * does not list, but may have run beyond its list, is left out: how it moved is not known.
 */
function kernelChanges({ baseline, candidate, unlisted }) {
    const before = new Map((baseline ?? []).map((kernel) => [kernel.kernelName, kernel]));
    const after = new Map(candidate.map((kernel) => [kernel.kernelName, kernel]));
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((name) => {
        const [old, present] = [before.get(name) ?? null, after.get(name) ?? null];
        return {
            name,
            baseline: old,
            candidate: present,
            difference: (present?.totalTimeMs ?? 0) - (old?.totalTimeMs ?? 0),
        };
    })
        .filter((change) => (change.baseline !== null || baseline === null || unlisted.baseline === 0) &&
        (change.candidate !== null || unlisted.candidate === 0))
        .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}
/** How many kernels there are, of both sides where both are listed to the end. */
function kernelCount(comparison, changes) {
    const { candidate, unlisted } = comparison;
    return Math.max(changes.length, candidate.length + unlisted.candidate);
}
/** The share of its own time by which a kernel moved, `new` or `gone` where one side lacks it. */
function movement({ baseline, candidate, difference }) {
    if (baseline === null)
        return 'new';
    if (candidate === null)
        return 'gone';
    return baseline.totalTimeMs === 0 ? 0 : difference / baseline.totalTimeMs;
}
/** `1 call`, `200 calls of 140 µs`: traces of unequal length are told apart by the time of a call. */
function callsOf({ calls, avgTimeUs }) {
    const count = Number.isInteger(calls) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(calls, 'call') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFixed */ .gn)(calls, 1)} calls`;
    return calls === 1 ? count : `${count} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(avgTimeUs, 'us')}`;
}
/** A category of seed 000 in words: `launch overhead`. */
function limitWords({ primary }) {
    return primary.replaceAll('_', ' ');
}
/** What the profiles are of, as a heading: nodes on the host are nothing inside a GPU. */
function profilesTitle(profiles) {
    return profiles.some(({ limit, kernels }) => limit !== null || kernels?.host === false)
        ? 'Inside the GPU'
        : 'Nodes of the model';
}


/***/ }),

/***/ 79555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ comparedLine),
/* harmony export */   KQ: () => (/* binding */ baselineRuns),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   Ze: () => (/* binding */ howMeasured),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   ng: () => (/* binding */ runOf),
/* harmony export */   xx: () => (/* binding */ readRuns),
/* harmony export */   zI: () => (/* binding */ environmentWords)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11984);



const fullSha = /^[0-9a-f]{7,64}$/;
const dayMs = 86_400_000;
/** Where the values of an unknown commit come from. */
function sourceName({ source }) {
    return source === undefined ? 'an unknown commit' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .middleCut */ .k)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(source, 400), 60);
}
/** The short commit as a link where the repository is known; without a commit the files. */
function commit(origin, { repositoryUrl }) {
    const { sha, source } = origin;
    if (sha === null)
        return source === undefined ? sourceName(origin) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sourceName(origin));
    if (!fullSha.test(sha))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha, 40);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), repositoryUrl && `${repositoryUrl}/commit/${sha}`);
}
/** `run 812` as a link where the repository is known. */
function runOf(runId, { repositoryUrl }) {
    if (runId === null)
        return '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`run ${runId}`, repositoryUrl && `${repositoryUrl}/actions/runs/${runId}`);
}
/** `2 days older`, between two times as snapshots carry them; null where one is unknown. */
function age(baselineAt, candidateAt) {
    const days = (Date.parse(candidateAt ?? '') - Date.parse(baselineAt ?? '')) / dayMs;
    if (!Number.isFinite(days) || days < 0)
        return null;
    if (days < 1 / 24)
        return 'same hour';
    return days < 1
        ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.round(days * 24), 'hour')} older`
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(Math.floor(days), 'day')} older`;
}
/** What was compared with what, and whether that is fair: one line. */
function comparedLine(result, context) {
    const newest = result.baseline[0];
    if (!newest)
        return `Candidate ${commit(result.candidate, context)} · compared with nothing`;
    const how = howMeasured(result, newest.createdAt);
    return [
        `Candidate ${commit(result.candidate, context)} against baseline ${commit(newest, context)}${how}`,
        environmentWords(result),
    ].join(' · ');
}
/** ` (2 days older, history of 6 runs)`, or that both sides ran in one job; empty where nothing is known. */
function howMeasured(result, newestAt) {
    if (result.design === 'interleaved')
        return ', measured alternately in the same job';
    const older = age(newestAt, result.candidate.createdAt);
    const runs = result.design === 'history' ? `history of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(baselineRuns(result), 'run')}` : null;
    const words = [older, runs].filter((part) => part !== null);
    return words.length > 0 ? ` (${words.join(', ')})` : '';
}
/** Runs of the baseline that were compared with: those that were read, and those whose values they carry along. */
function baselineRuns({ baseline, comparisons }) {
    return Math.max(readRuns(baseline), ...comparisons.map(({ jobs }) => jobs ?? 0));
}
/** Those that were read, without the base commit that the candidate's own job measured, where there are others. */
function readRuns(baseline) {
    return baseline.filter(({ runId }) => runId !== null).length || baseline.length;
}
/** `same environment`, or in how many fields it differs; result files of other tools do not say where they ran. */
function environmentWords({ environment, candidate, }) {
    const ignored = environment.differences.filter((difference) => difference.ignored).length;
    const counted = environment.differences.length - ignored;
    const aside = ignored > 0 ? ` (${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(ignored, 'difference')} ignored)` : '';
    if (counted > 0)
        return `environment differs in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counted, 'field')}${aside}`;
    if (candidate.environment['os.platform'] === 'unknown')
        return `machine not recorded${aside}`;
    return environment.comparable ? `same environment${aside}` : `environments not comparable${aside}`;
}


/***/ }),

/***/ 16774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ toRow),
/* harmony export */   Vk: () => (/* binding */ acceptedWords),
/* harmony export */   Yb: () => (/* binding */ ACCEPTED_ICON),
/* harmony export */   ZG: () => (/* binding */ iconOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   d$: () => (/* binding */ arrows)
/* harmony export */ });
/* harmony import */ var _model_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3644);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11984);



const arrows = { lower: '\u00a0↓', higher: '\u00a0↑', none: '' };
function toRow(comparison) {
    const scale = scaleOf(comparison);
    const sides = formatSides(comparison);
    const estimate = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEstimate */ .eG)(comparison.change, comparison.interval, scale);
    return {
        comparison,
        ...sides,
        change: estimate.change,
        interval: estimate.interval === '' ? '' : `(${estimate.interval})`,
        p: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(comparison.p),
        rankP: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(rankP(comparison)),
        q: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(comparison.q),
        n: `${comparison.n.baseline} v ${comparison.n.candidate}`,
        limit: formatThreshold(comparison, scale),
        margin: uncompared.has(comparison.outcome) ? _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj : formatFraction(comparison.margin, scale),
        detectable: comparison.minimumDetectableChange === null
            ? _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj
            : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(comparison.minimumDetectableChange, scale),
        arrow: arrows[comparison.direction],
    };
}
function rankP({ test, p, mannWhitneyP }) {
    return mannWhitneyP ?? (test?.startsWith('mann-whitney') ? p : null);
}
/** Rates and percentages are compared by difference, in points; all else by ratio. */
function scaleOf(comparison) {
    return (0,_model_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .changesInPoints */ .Qm)(comparison) ? 'points' : 'percent';
}
function formatSides(comparison) {
    const { center, counts, outcome } = comparison;
    const sides = counts === undefined
        ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPair */ .kI)(center.baseline, center.candidate, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(comparison.unit, 20))
        : { baseline: rate(counts.baseline), candidate: rate(counts.candidate) };
    if (outcome === 'new')
        return { ...sides, baseline: _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj };
    const isGone = outcome === 'missing' || (outcome === 'incomparable' && center.candidate === null);
    return isGone ? { ...sides, candidate: 'missing' } : sides;
}
function rate(count) {
    return `${count.events}/${count.trials}`;
}
/** Nothing is held against the limit of what was not compared. */
const uncompared = new Set(['incomparable', 'missing', 'new']);
function formatThreshold(comparison, scale) {
    if (comparison.gate === 'report')
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    if (comparison.direction === 'none' && comparison.test !== 'outputs')
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    if (uncompared.has(comparison.outcome))
        return _number_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj;
    const relative = formatFraction(comparison.threshold, scale);
    const { floor, unit } = comparison;
    return floor === null ? relative : `${relative}, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfigured */ .q1)(floor, (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(unit, 20))}`;
}
/** A metric without tolerance is compared exactly. */
function formatFraction(fraction, scale) {
    return fraction === 0 ? 'exact' : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLimit */ .tW)(fraction, scale);
}
const outcomeIcons = {
    regressed: '❌',
    missing: '❌',
    improved: '⚡',
    unchanged: '➖',
    inconclusive: '❔',
    incomparable: '🚫',
    new: '🆕',
};
const mildIcons = { fail: '❌', warn: '⚠️', report: 'ℹ️' };
/** Of what would be bad, had nobody accepted it. */
const ACCEPTED_ICON = '☑️';
/** One sign for what happened and how bad it is. */
function iconOf(outcome, gate = 'fail') {
    return outcome === 'regressed' || outcome === 'missing' ? mildIcons[gate] : outcomeIcons[outcome];
}
/** `accepted by @octo until 2026-12-31: the new tokenizer`; empty where nobody accepted it. */
function acceptedWords({ accepted }) {
    if (!accepted)
        return '';
    const { by, reason, until } = accepted;
    return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}


/***/ }),

/***/ 55895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyUnknown)
/* harmony export */ });
const tools = {
    nvidia: 'nvidia-smi',
    amd: 'amd-smi or rocm-smi',
    intel: 'xpu-smi',
};
/** By the end of a field's name; those of a GPU by its vendor. */
const reasons = [
    [/(^|\.)cpu\.governor$/, 'no cpufreq here, as in most virtual machines'],
    [/(^|\.)cpu\.model$/, 'the kernel names none'],
    [/(^|\.)os\.image$/, 'neither the runner nor /etc/os-release names it'],
    [
        /\.runtime$/,
        { nvidia: 'nvidia-smi names no CUDA version', amd: 'no ROCm in /opt/rocm', intel: 'xpu-smi names none' },
    ],
    [
        /\.clockLockMHz$/,
        { nvidia: 'no application clocks are set; nvidia-smi does not tell those of --lock-gpu-clocks' },
    ],
    [/\.persistence$/, { amd: "a mode of NVIDIA's driver", intel: "a mode of NVIDIA's driver" }],
    [/\.ecc$/, { nvidia: 'nvidia-smi tells none: a GPU without ECC' }],
    [/\.mig$/, { nvidia: 'nvidia-smi tells none: a GPU without MIG', intel: 'xpu-smi tells no partitions' }],
];
/** Why a field of the environment has no value: `no cpufreq here, as in most virtual machines`. */
function whyUnknown(field, fields) {
    if (fields['os.platform'] === 'unknown')
        return 'not recorded';
    const gpu = /^(.*\bgpus\.\d+)\./.exec(field)?.[1];
    const vendor = gpu === undefined ? undefined : (fields[`${gpu}.vendor`] ?? undefined);
    const reason = reasons.find(([pattern]) => pattern.test(field))?.[1];
    if (typeof reason === 'string')
        return reason;
    const told = vendor === undefined ? undefined : reason?.[vendor];
    if (told !== undefined)
        return told;
    const tool = vendor === undefined ? undefined : tools[vendor];
    return `${tool ?? 'the machine'} does not tell`;
}


/***/ }),

/***/ 71750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   tI: () => (/* binding */ quantiles)
/* harmony export */ });
/* unused harmony exports tailMean, exceedanceRate */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);


/**
 * Quantile `q` (0 … 1) by linear interpolation at (n − 1)·q: type 7 of Hyndman & Fan 1996, the default of R and NumPy.
 * Throws RangeError for no values or one that is not finite.
 */
function quantile(values, q) {
    requireSample(values);
    // simple-statistics selects in O(n) and is type 7 since 7.8.9; its p-values are not used anywhere (a two-digit table).
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, q);
}
/** Several quantiles of one sample, in the order asked for: as `quantile` gives them, for little more than the price of one. */
function quantiles(values, levels) {
    requireSample(values);
    return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, levels);
}
function median(values) {
    return quantile(values, 0.5);
}
/** Mean of the largest `share` (0 … 1) of the values, at least of one: a tail metric steadier than a high quantile. */
function tailMean(values, share) {
    const sorted = sortedSample(values);
    return mean([...sorted.subarray(sorted.length - Math.max(1, Math.ceil(sorted.length * share)))]);
}
/** Fraction of the values above `limit`. */
function exceedanceRate(values, limit) {
    requireSample(values);
    return values.filter((value) => value > limit).length / values.length;
}
function requireSample(values) {
    if (values.length === 0)
        throw new RangeError('a sample needs at least one value');
    // Ten times as fast as `every`, which shows where samples have millions of values.
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError('a sample holds a value that is not a finite number');
    }
}


/***/ })

};
