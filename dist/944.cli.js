export const id = 944;
export const ids = [944];
export const modules = {

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/unit.js
var unit = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/statistics/change-points.js + 1 modules
var change_points = __webpack_require__(8577);
// EXTERNAL MODULE: ./lib/compare/carried-history.js
var carried_history = __webpack_require__(8464);
// EXTERNAL MODULE: ./lib/compare/sample.js + 1 modules
var compare_sample = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/compare/trend.js





/** A step is looked for at this p; in a panel of more series chance has more occasions. */
const level = { few: 1e-4, panel: 1e-5 };
const FEW_SERIES = 5;
/**
 * The trend of each metric over `snapshots` (one a job) and the earlier jobs that they carry, with the points at which its
 * level changed. Points are job-level values in the unit of the newest snapshot.
 */
function trendsOf(snapshots) {
    const ordered = snapshots.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    const newest = ordered.at(-1);
    if (!newest)
        return [];
    const latest = [...(0,compare_sample/* samplesOf */.lc)(newest).values()].filter(({ tail }) => tail === null);
    const perJob = ordered.map((snapshot) => ({ snapshot, samples: (0,compare_sample/* samplesOf */.lc)(snapshot) }));
    const p = latest.length > FEW_SERIES ? level.panel : level.few;
    return latest.map((sample) => {
        const points = [...carried(sample, ordered), ...measured(sample, perJob)];
        const { benchmark, metric, unit, direction } = sample;
        return { benchmark, metric, unit, direction, points, changePoints: steps(points, p) };
    });
}
function measured(sample, jobs) {
    return jobs.flatMap(({ snapshot, samples }) => {
        const own = samples.get((0,metric/* metricId */.yo)(sample));
        const value = own ? (0,unit/* convert */.C6)((0,compare_sample/* centerOf */.Zs)(own), own.unit, sample.unit) : null;
        return value === null ? [] : [{ sha: snapshot.provenance.sha, createdAt: snapshot.createdAt, value }];
    });
}
/** Values of jobs whose own snapshots are not at hand. */
function carried(sample, snapshots) {
    const atHand = new Set(snapshots.map(({ provenance }) => provenance.runId));
    return (0,carried_history/* mergeEntries */.xq)(snapshots.flatMap(({ history }) => history ?? []))
        .filter(({ runId }) => !atHand.has(runId))
        .flatMap(({ sha, createdAt, values }) => {
        const own = values.find((value) => (0,metric/* metricId */.yo)(value) === (0,metric/* metricId */.yo)(sample));
        const value = own ? (0,unit/* convert */.C6)(own.center, own.unit, sample.unit) : null;
        return value === null ? [] : [{ sha, createdAt, value }];
    });
}
/** Changes of level, on the log scale where all values are positive. */
function steps(points, p) {
    const values = points.map(({ value }) => value);
    if (values.length < 4 || !values.every((value) => value > 0))
        return [];
    return (0,change_points/* changePoints */.U)(values.map(Math.log), { p }).map(({ index, change }) => ({
        index,
        change: Math.expm1(change),
    }));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/snapshot.js + 4 modules
var snapshot = __webpack_require__(3297);
// EXTERNAL MODULE: ./lib/platform/files.js + 1 modules
var platform_files = __webpack_require__(4323);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/report/html/trend-section.js
var trend_section = __webpack_require__(6103);
;// CONCATENATED MODULE: ./lib/report/html/history-page.js





/** The history of a suite as one static page: the trend of each metric, and the commits at which a level changed. */
function historyPage(trends, options) {
    const title = `History of ${(0,plain_text/* plainText */.w)(options.title, 80)}`;
    const jobs = Math.max(0, ...trends.map(({ points }) => points.length));
    const body = (0,html/* html */.qy) `<header><h1>${title}</h1><p class="note">${(0,number/* formatCount */.B4)(jobs, 'job')} of the baseline branch, ${(0,number/* formatCount */.B4)(trends.length, 'metric')}.</p></header>
<main>${changesSection(trends, options)}${(0,trend_section/* trendSection */.n)(trends)}</main>`;
    return (0,page/* page */.M)(title, body);
}
function changesSection(trends, { repositoryUrl }) {
    const rows = trends.flatMap(({ benchmark, metric, points, changePoints }) => changePoints.map(({ index, change }) => ({ benchmark, metric, change, point: points[index] })));
    if (rows.length === 0)
        return (0,html/* html */.qy) `<section><h2>Changes of level</h2><p>None is shown by the values so far.</p></section>`;
    return (0,html/* html */.qy) `<section id="changes"><h2>Changes of level</h2><div class="scroll" tabindex="0" role="region" aria-label="Changes of level"><table><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Change</th><th scope="col">Since</th><th scope="col">Date</th></tr></thead>
<tbody>${rows.map(({ benchmark, metric, change, point }) => (0,html/* html */.qy) `<tr><td>${(0,html/* data */.p)(benchmark)}</td><td><b>${(0,html/* data */.p)(metric)}</b></td><td class="number">${(0,number/* formatChange */.eD)(change)}</td><td>${commit(point?.sha ?? null, repositoryUrl)}</td><td>${point?.createdAt?.slice(0, 10) ?? ''}</td></tr>`)}</tbody></table></div></section>`;
}
function commit(sha, repositoryUrl) {
    const short = (0,plain_text/* plainText */.w)(sha?.slice(0, 10) ?? '', 10);
    if (repositoryUrl === null || sha === null || !/^https:\/\/[\w.-]+\/[\w./-]+$/.test(repositoryUrl))
        return (0,html/* html */.qy) `${short}`;
    return (0,html/* html */.qy) `<a href="${repositoryUrl}/commit/${encodeURIComponent(sha)}">${short}</a>`;
}

// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/cli/write-json.js
var write_json = __webpack_require__(7536);
;// CONCATENATED MODULE: ./lib/cli/history.js












/** `aaco history`: the trend of each metric over a folder of snapshots, and where its level changed. */
async function historyCommand(options, words) {
    const [folder = ''] = words;
    const snapshots = await readFolder(folder);
    const trends = trendsOf(snapshots);
    if (options.json)
        await (0,write_json/* writeJson */.GF)(process.stdout, trends);
    else
        process.stdout.write(describe(trends, snapshots.length));
    if (options.out !== undefined) {
        const names = [...new Set(snapshots.map(({ name }) => name))];
        const page = historyPage(trends, {
            title: names.join(', '),
            repositoryUrl: options.repositoryUrl ?? null,
        });
        await (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(options.out, 'index.html'), page);
        process.stderr.write(`Page: ${(0,external_node_path_.join)(options.out, 'index.html')}\n`);
    }
    return 0;
}
const nameFolder = 'Name a folder of snapshots, for example downloaded aaco-snapshot artifacts';
async function readFolder(folder) {
    const { kind } = await (0,platform_files/* openSource */.oD)(folder);
    if (kind === 'file')
        throw new errors/* InputError */.d({ what: 'this is no folder', where: { source: folder }, next: nameFolder });
    const files = await (0,platform_files/* expandGlob */.hT)('**/*.json', folder);
    const snapshots = [];
    for (const file of files) {
        const text = await (0,promises_.readFile)(file, 'utf8');
        if (/"schema"\s*:\s*"aaco\.snapshot\//.test(text))
            snapshots.push((0,snapshot/* parseSnapshot */.E$)(text, file));
    }
    if (snapshots.length > 0)
        return snapshots;
    throw new errors/* InputError */.d({
        what: `there is no snapshot among its ${files.length} JSON files`,
        where: { source: folder },
        next: nameFolder,
    });
}
function describe(trends, jobs) {
    const rows = trends.map((trend) => {
        const first = trend.points[0];
        const last = trend.points.at(-1);
        const change = first && last && first.value > 0 ? (0,number/* formatChange */.eD)(last.value / first.value - 1) : '';
        const value = last ? (0,number/* formatQuantity */.VZ)(last.value, trend.unit) : '';
        return [
            (0,plain_text/* plainText */.w)((0,metric/* metricId */.yo)(trend), 80),
            String(trend.points.length),
            value,
            change,
            history_steps(trend),
        ];
    });
    const header = ['metric', 'jobs', 'latest', 'since first', 'changes of level'];
    return `${jobs} snapshots\n${(0,text_table/* table */.t)([header, ...rows], 1).join('\n')}\n`;
}
function history_steps({ points, changePoints }) {
    return changePoints
        .map(({ index, change }) => `${(0,number/* formatChange */.eD)(change)} at ${points[index]?.sha?.slice(0, 10) ?? `job ${index + 1}`}`)
        .join(', ');
}


/***/ })

};
