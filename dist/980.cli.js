export const id = 980;
export const ids = [980];
export const modules = {

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

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
// EXTERNAL MODULE: ./lib/model/group-by.js
var group_by = __webpack_require__(7914);
// EXTERNAL MODULE: ./lib/model/snapshot-text.js
var snapshot_text = __webpack_require__(3601);
// EXTERNAL MODULE: ./lib/platform/files.js + 1 modules
var platform_files = __webpack_require__(4323);
// EXTERNAL MODULE: ./lib/platform/write-files.js
var write_files = __webpack_require__(502);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/links.js
var links = __webpack_require__(1815);
// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/report/html/trend-section.js + 1 modules
var trend_section = __webpack_require__(9767);
;// CONCATENATED MODULE: ./lib/report/html/history-page.js







/** Some 20 kB each. */
const TRENDS = 300;
/** The history of a suite as one static page: the trend of each metric, and the commits at which a level changed. */
function historyPage(trends, options) {
    const title = `History of ${(0,plain_text/* plainText */.w)(options.title, 80)}`;
    const jobs = Math.max(0, ...trends.map(({ points }) => points.length));
    const body = (0,html/* html */.qy) `<header class="plain"><h1>${title}</h1><p class="note">${(0,number/* formatCount */.B4)(jobs, 'job')} of the baseline branch${period(trends)}, ${(0,number/* formatCount */.B4)(trends.length, 'metric')}</p></header>
<form class="controls find" hidden><label>Filter <input type="search" name="filter" placeholder="benchmark or metric" autocomplete="off"></label><output></output></form>
<main>${changesSection(trends, options)}${(0,trend_section/* trendSection */.n)(trends, { ...options, most: TRENDS })}</main>`;
    return (0,page/* page */.M)(title, body);
}
/** ` from 2026-10-01 to 2026-11-22`, of all points. */
function period(trends) {
    const days = trends
        .flatMap(({ points }) => points.map(({ createdAt }) => createdAt?.slice(0, 10) ?? ''))
        .filter((day) => day !== '')
        .sort();
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined ? '' : ` from ${(0,plain_text/* plainText */.w)(first)} to ${(0,plain_text/* plainText */.w)(last)}`;
}
function changesSection(trends, options) {
    const rows = trends
        .flatMap(({ points, changePoints, ...metric }) => changePoints.map(({ index, change }) => ({ ...metric, change, point: points[index] })))
        .toSorted((a, b) => (b.point?.createdAt ?? '').localeCompare(a.point?.createdAt ?? ''));
    if (rows.length === 0)
        return (0,html/* html */.qy) `<section><h2>Changes of level</h2><p>None is shown by the values so far.</p></section>`;
    return (0,html/* html */.qy) `<section id="changes"><h2>Changes of level</h2><div class="scroll" tabindex="0" role="region" aria-label="Changes of level"><table class="levels"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Change</th><th scope="col">Since</th><th scope="col">Date</th></tr></thead>
<tbody>${rows.map(({ benchmark, metric, direction, change, point }) => (0,html/* html */.qy) `<tr><th scope="row">${(0,html/* data */.p)(benchmark)}</th><th scope="row"><b>${(0,html/* data */.p)(metric)}</b>${row/* arrows */.d$[direction]}</th><td class="number ${(0,trend_section/* meaning */.a)(change, direction)}">${(0,number/* formatChange */.eD)(change)}</td><td>${(0,links/* commit */.cd)({ sha: point?.sha ?? null }, options)}</td><td>${point?.createdAt?.slice(0, 10) ?? ''}</td></tr>`)}</tbody></table></div></section>`;
}

// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/compare/environment.js
var compare_environment = __webpack_require__(5746);
// EXTERNAL MODULE: ./lib/model/shard-name.js
var shard_name = __webpack_require__(689);
;// CONCATENATED MODULE: ./lib/shards/shards.js



/** The shards of one run in the order of their names; `split` is what `splitBenchmarks` said. */
function shardsOf(snapshots, suite, split) {
    return snapshots
        .map((snapshot) => {
        const shard = shardOf(snapshot, suite);
        const named = (benchmark) => {
            const owner = ownerOf(benchmark, snapshot);
            return split.has(owner) ? (0,shard_name/* shardName */.A)(owner, shard) + benchmark.slice(owner.length) : benchmark;
        };
        return { shard, snapshot, named };
    })
        .sort((a, b) => compareText(a.shard ?? '', b.shard ?? ''));
}
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Which part of the suite a snapshot holds: what follows the suite's name in its artifact's name; null for all of it. */
function shardOf({ name, provenance }, suite) {
    const shard = provenance.shard ?? null;
    const full = shard === null ? name : `${name}-${shard}`;
    return full.startsWith(`${suite}-`) ? full.slice(suite.length + 1) : shard;
}
/**
 * The benchmark as it was planned, of which `benchmark` is a part: result files name their own below the one that wrote
 * them. Itself, where the snapshot does not say.
 */
function ownerOf(benchmark, { environment }) {
    const owners = Object.keys(environment.benchmarks).filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
    return owners.sort((a, b) => b.length - a.length)[0] ?? benchmark;
}
/** The planned benchmarks that a snapshot has values or failures of. */
function ownersOf(snapshot) {
    const { measurements, aggregates = [], failures } = snapshot;
    const names = new Set([...measurements, ...aggregates, ...failures].map(({ benchmark }) => benchmark));
    return new Set([...names].map((name) => ownerOf(name, snapshot)));
}
/**
 * The planned benchmarks in which shards must be told apart: some run measured them in several shards that are not alike.
 * `runs` are all that are compared, so that baseline and candidate use the same names.
 */
function splitBenchmarks(runs, ignoreEnvironment) {
    const split = new Set();
    for (const snapshots of runs) {
        const known = snapshots.map((snapshot) => ({ snapshot, owners: ownersOf(snapshot) }));
        for (const owner of new Set(known.flatMap(({ owners }) => [...owners]))) {
            const own = known.filter(({ owners }) => owners.has(owner)).map(({ snapshot }) => snapshot);
            if (own.length > 1 && !areAlike(own, owner, ignoreEnvironment))
                split.add(owner);
        }
    }
    return split;
}
/** Whether the values of several shards may be pooled: equal environments, equal metrics, nothing condensed twice. */
function areAlike(snapshots, owner, ignoreEnvironment) {
    const hashes = snapshots.map(({ environment }) => (0,compare_environment/* environmentHash */.S)(environment, owner, ignoreEnvironment));
    const kinds = new Map();
    const condensed = snapshots.flatMap((snapshot) => [...condensedIds(snapshot, owner)]);
    return (new Set(hashes).size === 1 &&
        new Set(condensed).size === condensed.length &&
        snapshots.every((snapshot) => snapshot.measurements
            .filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner)
            .every((measurement) => {
            const { unit, direction, grain, additive } = measurement;
            const kind = JSON.stringify([unit, direction, grain, additive?.formula ?? null]);
            const known = kinds.get((0,metric/* metricId */.yo)(measurement)) ?? kind;
            kinds.set((0,metric/* metricId */.yo)(measurement), known);
            return known === kind;
        })));
}
function condensedIds(snapshot, owner) {
    const own = (snapshot.aggregates ?? []).filter(({ benchmark }) => ownerOf(benchmark, snapshot) === owner);
    return new Set(own.map((aggregate) => `${(0,metric/* metricId */.yo)(aggregate)} ${aggregate.statistic}`));
}

;// CONCATENATED MODULE: ./lib/shards/merge-environments.js

/** The environment of a merge: one machine where the shards had one, else that of each benchmark beside it. */
function mergeEnvironments(shards, split) {
    const machines = shards.map(({ snapshot }) => machineAlone(snapshot.environment));
    const [first] = machines;
    if (!first)
        throw new Error('there is no environment to merge');
    const several = new Set(machines.map((machine) => JSON.stringify(machine))).size > 1;
    const benchmarks = {};
    for (const [index, { shard, snapshot, named }] of shards.entries()) {
        const known = snapshot.environment.benchmarks;
        for (const owner of new Set([...Object.keys(known), ...ownersOf(snapshot)])) {
            const own = {
                ...known[owner],
                ...(shard !== null && (several || split.has(owner)) && { shard }),
                ...(several && { machine: machines[index] }),
            };
            benchmarks[named(owner)] ??= own;
        }
    }
    return { ...first, benchmarks };
}
function machineAlone({ benchmarks: _, ...machine }) {
    return machine;
}

// EXTERNAL MODULE: ./lib/model/formula.js
var formula = __webpack_require__(5807);
;// CONCATENATED MODULE: ./lib/shards/merge-history.js



/**
 * What the shards carry of earlier runs, one entry a run, oldest first. A metric of several shards is one value: additive
 * terms add up; of others only the shards' centres are known, whose median, each counted as often as it has repetitions,
 * stands near that of all repetitions. A benchmark whose shards were not alike in that run is left out of its entry.
 */
function mergeHistories(shards) {
    const entries = shards.flatMap(({ snapshot, named }) => (snapshot.history ?? []).map((entry) => renamed(entry, named)));
    return [...(0,group_by/* groupBy */.$)(entries, ({ runId }) => runId).values()]
        .map(mergeEntries)
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.runId - b.runId);
}
function renamed(entry, named) {
    const environments = Object.entries(entry.environments);
    return {
        ...entry,
        environments: Object.fromEntries(environments.map(([benchmark, hash]) => [named(benchmark), hash])),
        values: entry.values.map((value) => ({ ...value, benchmark: named(value.benchmark) })),
    };
}
function mergeEntries(entries) {
    const hashes = (0,group_by/* groupBy */.$)(entries.flatMap(({ environments }) => Object.entries(environments)), ([benchmark]) => benchmark);
    const alike = new Map([...hashes].flatMap(([, own]) => new Set(own.map(([, hash]) => hash)).size === 1 ? own.slice(0, 1) : []));
    const values = entries.flatMap((entry) => entry.values).filter(({ benchmark }) => alike.has(benchmark));
    return {
        ...newest(entries),
        environments: Object.fromEntries(alike),
        values: [...(0,group_by/* groupBy */.$)(values, metric/* metricId */.yo).values()].map((own) => mergeValues(own)),
    };
}
function newest(entries) {
    return entries.reduce((latest, entry) => (entry.createdAt > latest.createdAt ? entry : latest));
}
function mergeValues(values) {
    const first = values.reduce((one) => one);
    if (values.length === 1)
        return first;
    const own = values.filter(({ unit }) => unit === first.unit);
    const { benchmark, metric, unit, additive } = first;
    const terms = own.map((value) => value.additive?.formula === additive?.formula ? value.additive?.terms : undefined);
    const known = terms.filter((one) => one !== undefined);
    const total = known.length === own.length ? known.reduce(formula/* addTerms */.dR, {}) : null;
    const center = additive && total && (0,formula/* evaluate */._3)(additive.formula, total);
    return {
        benchmark,
        metric,
        unit,
        center: center ?? weightedMedian(own),
        n: own.reduce((sum, { n }) => sum + n, 0),
        ...(additive && total && { additive: { formula: additive.formula, terms: total } }),
    };
}
/** The median of the centres, each counted `n` times. */
function weightedMedian(values) {
    const sorted = values.toSorted((a, b) => a.center - b.center);
    const half = values.reduce((sum, { n }) => sum + n, 0) / 2;
    let passed = 0;
    const reaches = sorted.map(({ center, n }) => {
        passed += n;
        return { center, passed };
    });
    const lower = reaches.find((one) => one.passed >= half)?.center ?? 0;
    const upper = reaches.find((one) => one.passed > half)?.center ?? lower;
    return (lower + upper) / 2;
}

;// CONCATENATED MODULE: ./lib/shards/merge-shards.js





/**
 * The shards of one run as one snapshot of the suite, whatever their order. A benchmark of several shards is one: its
 * repetitions follow each other and its additive terms add up, so that no ratio is averaged; where it is among the `split`
 * (`splitBenchmarks`) each shard has its own, `resnet@a100`. Each benchmark keeps the machine that it ran on. `snapshots`
 * are of one run and have different shards; at least one.
 */
function mergeShards(suite, snapshots, split) {
    const shards = shardsOf(snapshots, suite, split);
    const first = shards.map(({ snapshot }) => snapshot).reduce((one) => one);
    const history = mergeHistories(shards);
    const outputs = merge_shards_renamed(shards, (snapshot) => snapshot.outputs);
    return {
        ...first,
        name: suite,
        createdAt: snapshots
            .map(({ createdAt }) => createdAt)
            .sort()
            .at(-1) ?? first.createdAt,
        provenance: { ...first.provenance, shard: null, runAttempt: latestAttempt(snapshots) },
        environment: mergeEnvironments(shards, split),
        measurements: mergeMeasurements(shards),
        aggregates: merge_shards_renamed(shards, ({ aggregates }) => aggregates),
        executions: mergeExecutions(shards),
        failures: mergeFailures(shards),
        telemetry: mergeTelemetry(shards),
        kernels: orNull(merge_shards_renamed(shards, ({ kernels }) => kernels)),
        classification: orNull(merge_shards_renamed(shards, ({ classification }) => classification)),
        ...(outputs.length > 0 && { outputs }),
        ...(history.length > 0 && { history }),
    };
}
function latestAttempt(snapshots) {
    const attempts = snapshots.map(({ provenance }) => provenance.runAttempt).filter((one) => one !== null);
    return attempts.length === 0 ? null : Math.max(...attempts);
}
function merge_shards_renamed(shards, of) {
    return shards.flatMap(({ snapshot, named }) => (of(snapshot) ?? []).map((one) => ({ ...one, benchmark: named(one.benchmark) })));
}
function orNull(items) {
    return items.length === 0 ? null : items;
}
/** Each metric once. Where a shard repeated its benchmark without it, its repetitions there are empty. */
function mergeMeasurements(shards) {
    const pieces = shards.flatMap(({ snapshot, named }, shard) => snapshot.measurements.map((measurement) => ({
        shard,
        owner: named(ownerOf(measurement.benchmark, snapshot)),
        measurement: { ...measurement, benchmark: named(measurement.benchmark) },
    })));
    const counts = shards.map(repetitionCounts);
    return [...(0,group_by/* groupBy */.$)(pieces, ({ measurement }) => (0,metric/* metricId */.yo)(measurement)).values()].map((own) => pooled(own, counts));
}
function pooled(pieces, counts) {
    const { owner, measurement } = pieces.reduce((one) => one);
    const joined = (of) => counts.flatMap((count, shard) => {
        const own = pieces.filter((piece) => piece.shard === shard).flatMap((piece) => of(piece.measurement));
        const lacking = Math.max(0, (count.get(owner) ?? 0) - own.length);
        return [...own, ...Array.from({ length: lacking }, () => [])];
    });
    return {
        ...measurement,
        repetitions: joined(({ repetitions }) => repetitions),
        ...(measurement.additive && {
            additive: {
                formula: measurement.additive.formula,
                terms: joined(({ additive }) => additive?.terms ?? []),
            },
        }),
    };
}
/** By the planned benchmark's name in the merge, how many repetitions of it the shard has. */
function repetitionCounts({ snapshot, named }) {
    const counts = new Map();
    for (const { benchmark, repetitions } of snapshot.measurements) {
        const owner = named(ownerOf(benchmark, snapshot));
        counts.set(owner, Math.max(counts.get(owner) ?? 0, repetitions.length));
    }
    return counts;
}
/** Their repetitions are numbered as those of the merge. */
function mergeExecutions(shards) {
    const before = new Map();
    return shards.flatMap((shard) => {
        const own = merge_shards_renamed([shard], ({ executions }) => executions).map((execution) => ({
            ...execution,
            repetition: execution.repetition + (before.get(execution.benchmark) ?? 0),
        }));
        for (const [owner, count] of repetitionCounts(shard))
            before.set(owner, (before.get(owner) ?? 0) + count);
        return own;
    });
}
function mergeFailures(shards) {
    const failures = merge_shards_renamed(shards, ({ failures }) => failures);
    const same = (0,group_by/* groupBy */.$)(failures, ({ benchmark, name }) => JSON.stringify([benchmark, name]));
    return [...same.values()].map((own) => ({
        ...own.reduce((one) => one),
        count: own.reduce((sum, { count }) => sum + count, 0),
    }));
}
function mergeTelemetry(shards) {
    const all = shards.map(({ snapshot }) => snapshot.telemetry).filter((telemetry) => telemetry !== null);
    if (all.length === 0)
        return null;
    const told = (of, most) => {
        const texts = new Set(all.map(of).filter((text) => text !== null));
        return texts.size === 0 ? null : [...texts].join(', ').slice(0, most);
    };
    const repetitions = merge_shards_renamed(shards, ({ telemetry }) => telemetry?.repetitions);
    return {
        tool: told(({ tool }) => tool, 50),
        note: told(({ note }) => note, 500),
        repetitions: repetitions.map((repetition, slot) => ({ ...repetition, slot })),
    };
}

;// CONCATENATED MODULE: ./lib/shards/merge-runs.js



/** One snapshot a run of the suite: its shards merged under names that are the same in all runs, of attempts the latest. */
function mergeRuns(suite, snapshots) {
    const runs = [...(0,group_by/* groupBy */.$)(snapshots, runOf).values()].map((run) => latestAttempts(suite, run));
    const split = splitBenchmarks(runs, []);
    return runs.map((run) => {
        const [only, ...others] = run;
        const whole = only && others.length === 0 && shardOf(only, suite) === null;
        return whole ? only : mergeShards(suite, run, split);
    });
}
/** Snapshots without a run are each a run of their own. */
function runOf({ provenance, createdAt }) {
    return provenance.runId === null ? createdAt : String(provenance.runId);
}
function latestAttempts(suite, run) {
    const inTime = run.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
    return [...new Map(inTime.map((snapshot) => [shardOf(snapshot, suite), snapshot])).values()];
}

// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(9566);
;// CONCATENATED MODULE: ./lib/cli/history.js














/** `aaco history`: the trend of each metric over a folder of snapshots, and where its level changed. */
async function historyCommand(options, words) {
    const [folder = ''] = words;
    refuseOther(options.repositoryUrl);
    const snapshots = await readFolder(folder);
    const suites = (0,group_by/* groupBy */.$)(snapshots, ({ name }) => name);
    const trends = [...suites].flatMap(([suite, own]) => trendsOfSuite(suite, own, suites.size > 1));
    if (options.json)
        await (0,write_json/* writeJson */.G)(process.stdout, trends);
    else
        process.stdout.write(describe(trends, snapshots.length));
    if (options.out !== undefined) {
        const page = historyPage(trends, {
            title: [...suites.keys()].join(', '),
            repositoryUrl: options.repositoryUrl ?? null,
        });
        await (0,write_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(options.out, 'index.html'), page);
        process.stderr.write(`Page: ${(0,external_node_path_.join)(options.out, 'index.html')}\n`);
    }
    return 0;
}
function refuseOther(repositoryUrl) {
    if (repositoryUrl === undefined || /^https?:\/\/[^\s/]+\//.test(repositoryUrl))
        return;
    throw new errors/* InputError */.d({
        what: `--repository-url is ${JSON.stringify(repositoryUrl)}, but must begin with https:// and a host`,
        next: 'Give it as https://github.com/owner/repository',
    });
}
/** Of several suites each benchmark is named with its own. */
function trendsOfSuite(suite, snapshots, several) {
    const trends = trendsOf(mergeRuns(suite, snapshots));
    return several ? trends.map((trend) => ({ ...trend, benchmark: `${suite}: ${trend.benchmark}` })) : trends;
}
const nameFolder = 'Name a folder of snapshots, for example downloaded aaco-snapshot artifacts';
async function readFolder(folder) {
    const { kind } = await (0,platform_files/* openSource */.oD)(folder);
    if (kind === 'file')
        throw new errors/* InputError */.d({ what: 'this is no folder', where: { source: folder }, next: nameFolder });
    const files = await (0,platform_files/* expandGlob */.hT)('**/*.json', folder);
    const snapshots = [];
    for (const file of files) {
        const source = await (0,platform_files/* openSource */.oD)(file);
        if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head)) {
            snapshots.push((0,snapshot_text/* snapshotFromBytes */.M)(await source.bytes(), file));
        }
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
    return `${(0,number/* formatCount */.B4)(jobs, 'snapshot')}\n${(0,text_table/* table */.t)([header, ...rows], 1).join('\n')}\n`;
}
function history_steps({ points, changePoints }) {
    return changePoints
        .map(({ index, change }) => `${(0,number/* formatChange */.eD)(change)} at ${points[index]?.sha?.slice(0, 10) ?? `job ${index + 1}`}`)
        .join(', ');
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xq: () => (/* binding */ mergeEntries)
/* harmony export */ });
/* unused harmony exports carriedHistory, historyEntryOf */
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5746);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4433);


const MOST_ENTRIES = 100;
/**
 * The history that a new snapshot of the baseline branch carries, so that the expiry of artifacts cannot erase it: the
 * job-level values of `baselines` and what they carry themselves, one entry a run, oldest first, the newest hundred.
 */
function carriedHistory(baselines, ignoreEnvironment) {
    const own = baselines.map((baseline) => historyEntryOf(baseline, ignoreEnvironment));
    return mergeEntries([
        ...baselines.flatMap(({ history }) => history ?? []),
        ...own.filter((e) => e !== null),
    ]).slice(-MOST_ENTRIES);
}
/** One entry a run, the last of those given, oldest first. */
function mergeEntries(entries) {
    const byRun = new Map(entries.map((entry) => [entry.runId, entry]));
    return [...byRun.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** The job-level values of a snapshot; null where it does not know its commit and run. */
function historyEntryOf(snapshot, ignoreEnvironment) {
    const { sha, runId } = snapshot.provenance;
    if (sha === null || runId === null)
        return null;
    const samples = [...samplesOf(snapshot).values()];
    const benchmarks = [...new Set(samples.map(({ benchmark }) => benchmark))];
    return {
        sha,
        runId,
        createdAt: snapshot.createdAt,
        environments: Object.fromEntries(benchmarks.map((name) => [name, environmentHash(snapshot.environment, name, ignoreEnvironment)])),
        values: samples.map((sample) => ({
            benchmark: sample.benchmark,
            metric: sample.metric,
            unit: sample.unit,
            center: centerOf(sample),
            n: sample.values.length,
            ...(sample.additive && {
                additive: { formula: sample.additive.formula, terms: sample.additive.total },
            }),
        })),
    };
}


/***/ }),

/***/ 5746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareEnvironments),
/* harmony export */   S: () => (/* binding */ environmentHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2972);
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);



/** Memory sizes as near as this are one: firmware and kernels keep a little of it. */
const MEMORY_TOLERANCE = 0.02;
/** Fields that change without anybody's doing, or that are part of what is tested. Shown, never deciding. */
const neverDecide = [
    'os.release',
    'os.imageVersion',
    'gpuNote',
    'benchmarks.*.modelSha256',
    'benchmarks.*.provider.asked',
    'benchmarks.*.nodes.*',
];
/** What an imported file says of its run and not of its machine: `reported.start_time`, `reported.hostName`. */
const ofTheRun = /(^|[._-])(date|time|timestamp|started|host|hostname|user|pid|uuid|serial|load|mhz|path|cwd|dir|command|executable)([._-]|$)/i;
/**
 * Compares two environments field by field. Machine fields decide for every benchmark, in a merge of shards for those of
 * the machine; `benchmarks.<name>.*` decides for the benchmark of that name and for those below it (`<name>/…`); `ignore`
 * holds globs of fields that may differ. A field that one side's version of the tool did not record at all cannot decide; one that it asked for in vain can.
 */
function compareEnvironments(baseline, candidate, ignore) {
    const isIgnored = ignoring(ignore);
    const shared = Object.keys(candidate.benchmarks).filter((name) => Object.hasOwn(baseline.benchmarks, name));
    const differ = (of) => differencesOf(of(baseline), of(candidate), isIgnored);
    const several = [baseline, candidate].some(hasSeveralMachines);
    const machine = several ? [] : differ(_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN);
    const own = new Map(shared.map((name) => [
        name,
        [
            ...(several ? differ((environment) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN)((0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment, name))) : []),
            ...differ((environment) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkFields */ .zR)(environment, name)),
        ],
    ]));
    const all = [...machine, ...[...own.values()].flat()];
    const once = new Map(all.map((difference) => [JSON.stringify(difference), difference]));
    const decide = (differences) => differences.filter(({ ignored }) => !ignored);
    return {
        differences: [...once.values()].sort((a, b) => Number(a.ignored) - Number(b.ignored)),
        deciding: (benchmark) => decide([...machine, ...ownersOf(benchmark, shared).flatMap((name) => own.get(name) ?? [])]),
    };
}
/** Whether it is that of a merge of shards, so that the machine is a matter of each benchmark. */
function hasSeveralMachines({ benchmarks }) {
    return Object.values(benchmarks).some(({ machine }) => machine !== undefined);
}
/**
 * SHA-256 over the fields that decide comparability for `benchmark`, as history entries carry it. Memory is not part of
 * it, since it is compared with a tolerance; CPU, GPUs and OS image name the machine well enough.
 */
function environmentHash(environment, benchmark, ignore) {
    const isIgnored = ignoring(ignore);
    const owners = ownersOf(benchmark, Object.keys(environment.benchmarks));
    const machine = (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(environment, owners[0] ?? benchmark);
    const lines = [(0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .machineFields */ .NN)(machine), ...owners.map((name) => (0,_model_environment_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkFields */ .zR)(environment, name))]
        .flatMap((fields) => [...fields])
        .filter(([field, value]) => value !== null && !isIgnored(field) && !isMemory(field))
        .map(([field, value]) => `${field}=${value}`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex');
}
function differencesOf(baseline, candidate, isIgnored) {
    return [...new Set([...baseline.keys(), ...candidate.keys()])]
        .filter((field) => !sameValue(field, baseline.get(field) ?? null, candidate.get(field) ?? null))
        .map((field) => ({
        field,
        baseline: baseline.get(field) ?? null,
        candidate: candidate.get(field) ?? null,
        ignored: isIgnored(field) || baseline.has(field) !== candidate.has(field),
    }));
}
function sameValue(field, a, b) {
    if (a === b || a === null || b === null || !isMemory(field))
        return a === b;
    return Math.abs(Number(a) - Number(b)) <= MEMORY_TOLERANCE * Math.max(Number(a), Number(b));
}
function isMemory(field) {
    return field === 'memoryMiB' || field.endsWith('.memoryMiB');
}
function ignoring(ignore) {
    const matchers = [...neverDecide, ...ignore].map(_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f);
    return (field) => matchers.some((matches) => matches(field)) || isOfTheRun(field);
}
function isOfTheRun(field) {
    return field.startsWith('reported.') && ofTheRun.test(field.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
}
/** The benchmarks of the environment that `benchmark` is or lies below. */
function ownersOf(benchmark, names) {
    return names.filter((name) => name === benchmark || benchmark.startsWith(`${name}/`));
}


/***/ }),

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ machineFields),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   pj: () => (/* binding */ environmentFields),
/* harmony export */   zR: () => (/* binding */ benchmarkFields)
/* harmony export */ });
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(689);

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

/***/ 7914:
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

/***/ 689:
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

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ snapshotFromBytes),
/* harmony export */   t: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7488);
/* harmony import */ var _stored_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(257);



/** What is parsed as one string; V8 holds at most 2^29 − 24 characters in one. */
const ONE_TEXT_BYTES = 256 * 1024 * 1024;
const NEWLINE = 10;
const MEASURED = 'what was measured';
const LESS = 'Measure fewer metrics or iterations, or split the suite';
/**
 * The JSON of a snapshot in pieces: what is said of the whole on the first line, then each measurement on a line of its
 * own. All together may be more than one string can hold. Throws InputError where it could not be read again, since a
 * baseline that no run can use would look like none.
 */
function* snapshotText(snapshot) {
    (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .checkStored */ .Ww)(_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .SnapshotSchema */ .S9, snapshot, { source: MEASURED, what: 'the snapshot', next: LESS });
    const count = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeCounter */ .xN)(MEASURED);
    try {
        for (const piece of piecesOf(snapshot)) {
            count(piece);
            yield piece;
        }
    }
    catch (cause) {
        // What V8 throws where one measurement is longer than a string can be.
        if (!(cause instanceof RangeError))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: 'too many values of one metric',
            where: { source: MEASURED },
            next: LESS,
            cause,
        });
    }
}
function* piecesOf({ measurements, ...whole }) {
    yield `${JSON.stringify(whole).slice(0, -1)},"measurements":[`;
    for (const [index, measurement] of measurements.entries()) {
        yield `${index === 0 ? '' : ','}\n${JSON.stringify(measurement)}`;
    }
    yield '\n]}\n';
}
/**
 * The snapshot in the bytes of a file; up to `oneText` of them may be laid out in any way, more only as `snapshotText`
 * does. Throws InputError that names the source, as `parseSnapshot` does.
 */
function snapshotFromBytes(bytes, source, oneText = ONE_TEXT_BYTES) {
    if (bytes.length <= oneText)
        return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSnapshot */ .E$)((0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStored */ .qY)(bytes, source), source);
    const parse = (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonReader */ .sJ)(source);
    const lines = linesOf(bytes, source);
    const first = lines.next().value ?? '';
    if (!first.endsWith(',"measurements":['))
        throw unread(bytes, source);
    const measurements = [];
    for (const line of lines) {
        if (line === ']}')
            return (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .toSnapshot */ .C2)({ ...parse(`${first}]}`), measurements }, source);
        measurements.push(parse(line.endsWith(',') ? line.slice(0, -1) : line));
    }
    throw unread(bytes, source);
}
function* linesOf(bytes, source) {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        yield (0,_stored_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStored */ .qY)(bytes.subarray(start, end), source);
        start = end + 1;
    }
}
function unread(bytes, source) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `the snapshot has ${bytes.length} bytes and is not laid out a measurement a line, or ends early`,
        where: { source },
        next: 'Measure again: so large a snapshot is read as aaco itself writes it',
    });
}


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ commitPath),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);


const fullSha = /^[0-9a-f]{7,64}$/;
const web = /^https?:\/\//;
/** The short commit, linked where the repository is known; without a commit the files. */
function commit(origin, place) {
    const { sha } = origin;
    if (sha === null)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)((0,_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceName */ .VZ)(origin));
    if (!fullSha.test(sha))
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(sha, 40)}</code>`;
    return linked((0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<code>${sha.slice(0, 7)}</code>`, commitPath(sha), place);
}
/** The commit's address below the repository's; null for what is no commit. */
function commitPath(sha) {
    return sha !== null && fullSha.test(sha) ? `/commit/${sha}` : null;
}
/** A link into the repository, which needs a click, so that the page itself asks nothing of the network. */
function linked(label, path, { repositoryUrl }) {
    return path !== null && repositoryUrl !== null && web.test(repositoryUrl)
        ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<a href="${repositoryUrl}${path}">${label}</a>`
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `${label}`;
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ meaning),
  n: () => (/* binding */ trendSection)
});

// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/links.js
var links = __webpack_require__(1815);
// EXTERNAL MODULE: ./lib/report/html/scale.js
var html_scale = __webpack_require__(6740);
;// CONCATENATED MODULE: ./lib/report/html/trend-scale.js


/** Fewer values have no usual range. */
const FEWEST = 20;
const LATEST = 5;
/**
 * The axis of a trend: all of the usual range, all `levels` and the latest points. A wild value of long ago lies beyond it
 * and does not flatten the others.
 */
function trendScale(points, levels) {
    const values = points.map(({ value }) => value);
    if (values.length < FEWEST)
        return (0,html_scale/* scaleOver */.hl)(values);
    const [low, high] = [(0,quantile/* quantile */.YV)(values, 0.25), (0,quantile/* quantile */.YV)(values, 0.75)];
    const reach = 3 * (high - low);
    if (reach === 0)
        return (0,html_scale/* scaleOver */.hl)(values);
    const usual = values.filter((value) => value >= low - reach && value <= high + reach);
    return (0,html_scale/* scaleOver */.hl)([...usual, ...levels, ...values.slice(-LATEST)]);
}

;// CONCATENATED MODULE: ./lib/report/html/trend-section.js








const POINTS = 200;
const HEIGHT = 96;
/** The default branch over time: one plot a metric, levels between change points, the change written at each. */
function trendSection(trends, options) {
    const moving = (trend) => Number(trend.changePoints.length > 0);
    const drawn = trends
        .filter((trend) => trend.points.length > 1)
        .toSorted((a, b) => moving(b) - moving(a))
        .slice(0, options.most);
    if (drawn.length === 0)
        return null;
    const hidden = trends.length - drawn.length;
    return (0,html/* html */.qy) `<section id="trend"><h2>Trend of the baseline branch</h2>
<p class="note">● a run, oldest on the left; the line is the level between changes, dashes where it changed; ▴ ▾ beyond the axis.</p>
<div class="cards">${drawn.map((trend) => trendFigure(trend, options))}</div>
${hidden > 0 && (0,html/* html */.qy) `<p class="note">${(0,number/* formatCount */.B4)(hidden, 'more metric')} not drawn.</p>`}</section>`;
}
function trendFigure(trend, options) {
    const skipped = Math.max(0, trend.points.length - POINTS);
    const points = trend.points.slice(skipped);
    const changes = trend.changePoints
        .map(({ index, change }) => ({ index: index - skipped, change }))
        .filter(({ index }) => index > 0 && index < points.length);
    const time = { low: -0.5, high: points.length - 0.5 };
    const unit = (0,plain_text/* plainText */.w)(trend.unit, 20);
    const values = points.map((point) => point.value);
    const segments = segmentsOf(values, changes);
    const scale = headroom(trendScale(points, segments.map(({ level }) => level)), changes.length > 0);
    const latest = points.at(-1);
    return (0,html/* html */.qy) `<figure class="trend"><figcaption><span class="names">${(0,html/* data */.p)(trend.benchmark)} <b>${(0,html/* data */.p)(trend.metric)}</b>${row/* arrows */.d$[trend.direction]}</span>
<span class="figure">${(0,number/* formatQuantity */.VZ)(latest?.value ?? null, unit)}</span></figcaption>
<svg height="${HEIGHT}" role="img" aria-label="${(0,number/* formatCount */.B4)(points.length, 'run')}, ${(0,number/* formatCount */.B4)(changes.length, 'change point')}">
${segments.map(({ start, end, level }) => (0,html/* html */.qy) `<line class="level" x1="${x(time, start - 0.5)}" x2="${x(time, end - 0.5)}" y1="${y(scale, level)}" y2="${y(scale, level)}"/>`)}
${points.map((point, index) => dot(point, index, unit, time, scale))}
${staggered(changes, points.length).map((change) => (0,links/* linked */.q)(changeMark(change, points[change.index], time, trend.direction), (0,links/* commitPath */.$Q)(points[change.index]?.sha ?? null), options))}
</svg>
<p class="note ends"><span>${dayOf(points[0])}</span><span>${(0,number/* formatCount */.B4)(points.length, 'run')}: ${(0,number/* formatRange */.Lu)(Math.min(...values), Math.max(...values), unit)}</span><span>${dayOf(latest)}</span></p></figure>`;
}
function x(time, index) {
    return `${(0,html_scale/* round */.LI)((0,html_scale/* position */.G1)(time, index))}%`;
}
function y(scale, value) {
    return `${(0,html_scale/* round */.LI)(8 + 0.84 * (100 - (0,html_scale/* position */.G1)(scale, value)))}%`;
}
/** `abc1234, 2026-10-01` */
function nameOf({ sha, createdAt }) {
    return (0,plain_text/* plainText */.w)([sha?.slice(0, 7), createdAt?.slice(0, 10)].filter((part) => part !== undefined).join(', '));
}
function dot(point, index, unit, time, scale) {
    const { value } = point;
    const title = (0,html/* html */.qy) `<title>${nameOf(point)}: ${(0,number/* formatQuantity */.VZ)(value, unit)}</title>`;
    if (value > scale.high)
        return (0,html/* html */.qy) `<text class="beyond" x="${x(time, index)}" y="8">▴${title}</text>`;
    if (value < scale.low)
        return (0,html/* html */.qy) `<text class="beyond" x="${x(time, index)}" y="${HEIGHT - 1}">▾${title}</text>`;
    return (0,html/* html */.qy) `<circle cx="${x(time, index)}" cy="${y(scale, value)}" r="2.2">${title}</circle>`;
}
/** Above the dots, room for the changes that are written there. */
function headroom({ low, high }, needed) {
    return needed ? { low, high: high + 0.25 * (high - low) } : { low, high };
}
/** Each stretch between change points, with its median, which a wild run does not move. */
function segmentsOf(values, changes) {
    const starts = [0, ...changes.map(({ index }) => index)];
    return starts.map((start, segment) => {
        const end = starts[segment + 1] ?? values.length;
        return { start, end, level: (0,quantile/* median */.JZ)(values.slice(start, end)) };
    });
}
/** So much of the width a change takes as it is written. */
const WRITTEN = 0.18;
/** The changes, with the line on which each is written: the second where the first is taken. */
function staggered(changes, points) {
    const placed = [];
    for (const change of changes) {
        const before = placed.at(-1);
        const near = before !== undefined && change.index - before.index < WRITTEN * points;
        placed.push({ ...change, line: near ? 1 - before.line : 0 });
    }
    return placed;
}
function changeMark({ index, change, line }, point, time, direction) {
    const place = x(time, index - 0.5);
    const late = Number.parseFloat(place) > 70;
    return (0,html/* html */.qy) `<g><title>since ${point === undefined ? '' : nameOf(point)}</title><line class="shift" x1="${place}" x2="${place}" y1="0" y2="100%"/><text class="${meaning(change, direction)}${late ? ' end' : ''}" x="${place}" dx="${late ? -4 : 4}" y="${12 + 12 * line}">${(0,number/* formatChange */.eD)(change)}</text></g>`;
}
/** Whether a change of level is for better or worse; `moved` where the metric has no direction. */
function meaning(change, direction) {
    if (direction === 'none' || change === 0)
        return 'moved';
    return change > 0 === (direction === 'lower') ? 'worse' : 'better';
}
function dayOf(point) {
    return (0,plain_text/* plainText */.w)(point?.createdAt?.slice(0, 10) ?? '');
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports code, prose, inline, link, tableHead, tableRow, codeBlock */
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);


/**
 * Data in a code span: no Markdown, HTML, mention or link works inside, and the fence is longer than any run of
 * backticks in it.
 */
function code(data, max = 120) {
    const text = plainText(data, max) || '(no name)';
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
    return (plainText(data, max) || ABSENT).replace(words, escapeWord);
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

/***/ 9555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ baselineRuns),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   Ze: () => (/* binding */ howMeasured),
/* harmony export */   xx: () => (/* binding */ readRuns),
/* harmony export */   zI: () => (/* binding */ environmentWords)
/* harmony export */ });
/* unused harmony exports commit, runOf, comparedLine */
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1984);



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
        return source === undefined ? sourceName(origin) : code(sourceName(origin));
    if (!fullSha.test(sha))
        return code(sha, 40);
    return link(code(sha.slice(0, 7)), repositoryUrl && `${repositoryUrl}/commit/${sha}`);
}
/** `run 812` as a link where the repository is known. */
function runOf(runId, { repositoryUrl }) {
    if (runId === null)
        return '';
    return link(`run ${runId}`, repositoryUrl && `${repositoryUrl}/actions/runs/${runId}`);
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

/***/ 6774:
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
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9945);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1984);



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

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ changePoints)
});

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/statistics/energy-split.js
/**
 * The best place to split a series in two: the largest energy distance between `values[0 … index)` and
 * `values[index … end)` over all ends, so that a second change further on does not hide the first (E-divisive, Matteson &
 * James 2014, exponent 1). Each part has at least `smallest` values; null where the series is too short for that. O(n²).
 */
function energySplit(values, smallest = 1) {
    const within = sumsOfDistances(values);
    let best = null;
    for (let end = 2 * smallest; end <= values.length; end++) {
        for (let index = smallest; index <= end - smallest; index++) {
            const left = within(0, index);
            const right = within(index, end);
            const energy = scaledEnergy(index, end - index, left, right, within(0, end) - left - right);
            if (best === null || energy > best.energy)
                best = { index, energy };
        }
    }
    return best;
}
/** nm/(n+m) · (2·mean distance between − mean distance within left − mean distance within right), from sums over pairs. */
function scaledEnergy(n, m, left, right, between) {
    const meanWithin = (total, size) => (size < 2 ? 0 : (2 * total) / (size * (size - 1)));
    return ((n * m) / (n + m)) * ((2 * between) / (n * m) - meanWithin(left, n) - meanWithin(right, m));
}
/** Σ|xᵢ − xⱼ| over the pairs inside `values[start … end)`, for every start and end. */
function sumsOfDistances(values) {
    const width = values.length + 1;
    const sums = new Float64Array(width * width);
    values.forEach((value, last) => {
        let toLast = 0;
        for (let start = last; start >= 0; start--) {
            toLast += Math.abs(value - (values[start] ?? 0));
            sums[start * width + last + 1] = (sums[start * width + last] ?? 0) + toLast;
        }
    });
    return (start, end) => sums[start * width + end] ?? 0;
}

// EXTERNAL MODULE: ./lib/statistics/spread.js
var spread = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/statistics/student-t.js
var student_t = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/statistics/change-points.js




/** Weak changes are sought first and merged afterwards: next to a strong one they would else hide it. */
const WEAK = 10;
/** A single value is an outlier until a second one agrees. */
const SMALLEST_SEGMENT = 2;
/**
 * Where the level of a series shifts, in order: E-divisive in half-overlapping windows, changes confirmed by a t-test, then
 * the weakest merged away until all that are left are significant and large (the deterministic scheme of Hunter, Fleming
 * et al. 2023). Both segments of a change have at least two values. Needs independent noise: autocorrelation makes it see
 * changes where there are none.
 */
function changePoints(series, options = {}) {
    const { window = 50, p = 1e-5, minimumMagnitude = 0.01, minimumEffect = 1 } = options;
    let points = describe(series, weakPoints(series, window, WEAK * p));
    for (;;) {
        const weakest = leastOf(points.filter((point) => point.p > p), (point) => -point.p);
        const faintest = leastOf(points.filter((point) => Math.abs(point.change) < minimumMagnitude || point.effect < minimumEffect), (point) => point.effect);
        const dropped = weakest ?? faintest;
        if (dropped === undefined)
            return points.map(({ index, p, change }) => ({ index, p, change }));
        const kept = points.filter((point) => point !== dropped);
        points = describe(series, kept.map(({ index }) => index));
    }
}
/** Candidates of every window; the next window starts at the last candidate, or half a window on. */
function weakPoints(series, window, p) {
    const indexes = [];
    for (let start = 0; start < series.length;) {
        const found = pointsWithin(series.slice(start, start + window), p);
        indexes.push(...found.map((index) => start + index));
        start = Math.max(start + Math.ceil(window / 2), indexes.at(-1) ?? 0);
    }
    return indexes;
}
/** Splits the segment with the strongest split, again and again, while the new change is significant. */
function pointsWithin(values, p) {
    let found = [];
    for (;;) {
        const starts = [0, ...found];
        const splits = starts.flatMap((start, i) => {
            const split = energySplit(values.slice(start, found[i]), SMALLEST_SEGMENT);
            return split === null ? [] : [{ index: start + split.index, energy: split.energy }];
        });
        const strongest = leastOf(splits, ({ energy }) => -energy);
        if (strongest === undefined)
            return found;
        const next = [...found, strongest.index].sort((a, b) => a - b);
        const described = describe(values, next).find(({ index }) => index === strongest.index);
        if (described === undefined || described.p > p)
            return found;
        found = next;
    }
}
function describe(series, indexes) {
    return indexes.map((index, i) => {
        const before = series.slice(indexes[i - 1] ?? 0, index);
        const after = series.slice(index, indexes[i + 1]);
        const change = (0,simple_statistics/* mean */.RE)(after) - (0,simple_statistics/* mean */.RE)(before);
        const sd = (0,spread/* pooledStandardDeviation */.e)([before, after]) ?? 0;
        if (sd === 0)
            return { index, p: change === 0 ? 1 : 0, change, effect: change === 0 ? 0 : Infinity };
        const effect = Math.abs(change) / sd;
        const t = effect / Math.sqrt(1 / before.length + 1 / after.length);
        return { index, p: 2 * (0,student_t/* studentUpperTail */.g)(t, before.length + after.length - 2), change, effect };
    });
}
function leastOf(items, key) {
    return items.reduce((least, item) => (least === undefined || key(item) < key(least) ? item : least), undefined);
}


/***/ })

};
