export const id = 704;
export const ids = [704];
export const modules = {

/***/ 7704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALIBRATION_REPETITIONS: () => (/* binding */ CALIBRATION_REPETITIONS),
  calibrateCommand: () => (/* binding */ calibrateCommand)
});

// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/planning.js
var planning = __webpack_require__(4462);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/statistics/spread.js
var spread = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/compare/metric-settings.js
var metric_settings = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/compare/sample.js + 1 modules
var compare_sample = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/compare/calibrate.js







const SHOWN_REPETITIONS = [5, 6, 7, 8, 10, 12, 16, 20, 30, 50];
const FEWEST_JOBS = 3;
const MOST_REPETITIONS = 1000;
/**
 * What repeated executions of one commit say of the noise: per gated metric its spread between processes, between the jobs
 * of `history`, the change that numbers of repetitions would show, and how many would show the threshold.
 */
function calibrate(snapshot, history, policy, repetitions) {
    const samples = [...(0,compare_sample/* samplesOf */.lc)(snapshot, (0,compare_sample/* warmUpsOf */.PG)([snapshot])).values()];
    const gated = samples
        .map((sample) => ({ sample, settings: (0,metric_settings/* settingsOfSample */.P)(sample, policy, samples) }))
        .filter(({ sample, settings }) => settings.gate === 'fail' && sample.values.every((value) => value > 0));
    const alpha = policy.alpha / Math.max(1, gated.length);
    return {
        repetitions,
        rows: gated.map(({ sample, settings }) => rowOf(sample, settings.threshold, alpha, snapshot, history)),
    };
}
function rowOf(sample, threshold, alpha, { measurements }, history) {
    const { benchmark, metric } = sample;
    const sd = (0,spread/* pooledStandardDeviation */.e)([sample.values.map(Math.log)]);
    const measurement = measurements.find((one) => (0,model_metric/* metricId */.yo)(one) === (0,model_metric/* metricId */.yo)(sample));
    return {
        benchmark,
        metric,
        betweenProcesses: sd,
        betweenJobs: jobSpread(sample, history),
        autocorrelation: autocorrelationOf(measurement),
        threshold,
        detectable: sd === null ? [] : detectable(sd, alpha),
        recommended: sd === null ? null : recommended(sd, threshold, alpha),
    };
}
function detectable(sd, alpha) {
    return SHOWN_REPETITIONS.flatMap((repetitions) => {
        const n = { baseline: repetitions, candidate: repetitions };
        const shift = (0,planning/* minimumDetectableChange */.Ul)({ n, sd, alpha });
        return shift === null ? [] : [{ repetitions, change: Math.expm1(shift) }];
    });
}
function recommended(sd, threshold, alpha) {
    const pairs = (0,planning/* pairsNeeded */.V5)({ sd, change: Math.log1p(threshold), alpha });
    return pairs > MOST_REPETITIONS ? null : pairs;
}
function jobSpread(sample, history) {
    const centers = history.flatMap((job) => {
        const own = (0,compare_sample/* samplesOf */.lc)(job).get((0,model_metric/* metricId */.yo)(sample));
        return own && own.unit === sample.unit && (0,compare_sample/* centerOf */.Zs)(own) > 0 ? [Math.log((0,compare_sample/* centerOf */.Zs)(own))] : [];
    });
    return centers.length < FEWEST_JOBS ? null : (0,spread/* pooledStandardDeviation */.e)([centers]);
}
function autocorrelationOf(measurement) {
    if (measurement?.grain !== 'iteration')
        return null;
    const times = measurement.repetitions.filter((values) => values.length > 20).map(autocorrelation/* integratedAutocorrelation */.r);
    return times.length === 0 ? null : (0,quantile/* median */.JZ)(times);
}

// EXTERNAL MODULE: ./lib/edge/config-file.js + 1 modules
var config_file = __webpack_require__(6020);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs/plan.js
var plan = __webpack_require__(9766);
// EXTERNAL MODULE: ./lib/platform/files.js + 1 modules
var files = __webpack_require__(4323);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/html/calibration-section.js
var calibration_section = __webpack_require__(6768);
// EXTERNAL MODULE: ./lib/report/html/html.js
var html = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/report/html/page.js + 2 modules
var page = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/report/html/calibration-page.js




/** The noise of a machine as one page: what repetitions show, as a curve for each metric. */
function calibrationPage(calibration, name) {
    const title = `Calibration of ${(0,plain_text/* plainText */.w)(name, 80)}`;
    return (0,page/* page */.M)(title, (0,html/* html */.qy) `<header><h1>${title}</h1></header><main>${(0,calibration_section/* calibrationSection */.g)(calibration)}</main>`);
}

// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/cli/load-side.js
var load_side = __webpack_require__(150);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/run.js + 59 modules
var run = __webpack_require__(7718);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(9566);
;// CONCATENATED MODULE: ./lib/cli/calibrate.js














/** Processes of an A/A run: enough to know a standard deviation to about 16 %. */
const CALIBRATION_REPETITIONS = 20;
/** From fewer a spread is a guess, and so would be all that follows from it. */
const FEWEST_REPETITIONS = 5;
/** What `repetitions` is where nobody sets it. */
const DEFAULT_REPETITIONS = 7;
/** `aaco calibrate`: runs one commit against itself and says how much this machine varies, and what that can show. */
async function calibrateCommand(options) {
    const history = options.history ? await (0,load_side/* loadSide */.o)(options.history, 'native', options.name) : null;
    const policy = (0,plan/* policyOf */.U)((0,cli_options/* parseOptions */.A)({ name: options.name }), await (0,config_file/* readConfig */.X)(options.config, process.cwd()));
    refuseFew(options);
    if (options.out !== undefined)
        await (0,files/* checkWritable */.ZB)(options.out);
    const { snapshot } = await (0,run.measureHere)(options);
    const jobs = history?.kind === 'snapshots' ? history.snapshots : [];
    const found = calibrate(snapshot, jobs, policy, DEFAULT_REPETITIONS);
    if (options.json)
        await (0,write_json/* writeJson */.G)(process.stdout, found);
    else
        process.stdout.write(describe(found));
    if (options.out !== undefined) {
        await (0,files/* writeFileAtomic */.Zf)(options.out, calibrationPage(found, options.name));
        process.stderr.write(`Page: ${options.out}\n`);
    }
    return 0;
}
function refuseFew({ repetitions }) {
    if (!(Number(repetitions) < FEWEST_REPETITIONS))
        return;
    throw new errors/* InputError */.d({
        what: `--repetitions is ${repetitions}, but fewer than ${FEWEST_REPETITIONS} say nothing of the noise`,
        next: `Leave it out for ${CALIBRATION_REPETITIONS}, or give more`,
    });
}
function describe(found) {
    const share = (fraction) => (fraction === null ? 'unknown' : (0,number/* formatSize */.Xq)(fraction));
    const at = ({ detectable }, repetitions) => detectable.find((point) => point.repetitions >= repetitions)?.change ?? null;
    const header = [
        'metric',
        'between processes',
        'between jobs',
        `shown by ${found.repetitions}`,
        'by 20',
        'limit',
        'recommended',
    ];
    const rows = found.rows.map((row) => [
        (0,plain_text/* plainText */.w)((0,model_metric/* metricId */.yo)(row), 80),
        share(row.betweenProcesses),
        share(row.betweenJobs),
        share(at(row, found.repetitions)),
        share(at(row, 20)),
        share(row.threshold),
        recommendedWords(row),
    ]);
    return `${(0,text_table/* table */.t)([header, ...rows], 1).join('\n')}\n\n${advice(found)}`;
}
function recommendedWords({ betweenProcesses, recommended }) {
    if (betweenProcesses === null)
        return 'unknown';
    return recommended === null ? 'more than 1000' : String(recommended);
}
/** What to write into workflow and config, as YAML. */
function advice({ rows, repetitions }) {
    const wanted = rows.flatMap(({ recommended }) => recommended ?? []);
    const most = Math.max(repetitions, ...wanted);
    const noisy = rows.filter(({ betweenProcesses, recommended }) => betweenProcesses !== null && (recommended === null || recommended > 20));
    const workflow = `In the workflow:\n\n  repetitions: ${Math.min(most, 20)}\n`;
    if (noisy.length === 0)
        return workflow;
    const rules = noisy.map((row) => {
        const change = row.detectable.find((point) => point.repetitions >= 20)?.change;
        const threshold = change === undefined ? 'report only' : `${Math.ceil(change * 100)}%`;
        const rule = change === undefined ? 'gate: report' : `threshold: ${threshold}`;
        return `    - match: ${JSON.stringify((0,model_metric/* metricId */.yo)(row))}\n      ${rule}\n`;
    });
    return `${workflow}\nIn .github/aaco.yml, for what 20 repetitions cannot show at its limit:\n\n  metrics:\n${rules.join('')}`;
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadSide)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);
/* harmony import */ var _measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7666);
/* harmony import */ var _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5482);
/* harmony import */ var _model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3601);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3341);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4323);
/* harmony import */ var _read_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9358);








/**
 * Reads the files of one side: all snapshots, or all result files, each of which is one repetition. Throws InputError for a
 * mixture and for any file that is neither.
 */
async function loadSide(files, format, name) {
    const snapshots = [];
    const results = [];
    for (const file of files) {
        const source = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .openSource */ .oD)(file, (0,_read_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .readProgress */ .g)(file));
        if (/"schema"\s*:\s*"aaco\.snapshot\//.test(source.head))
            snapshots.push((0,_model_snapshot_text_js__WEBPACK_IMPORTED_MODULE_4__/* .snapshotFromBytes */ .M)(await source.bytes(), file));
        else
            results.push(...(await (0,_formats_parse_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepetitions */ .m)(source, format)));
    }
    if (snapshots.length > 0 && results.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `snapshots and result files on one side: ${files.join(', ')}`,
            next: 'Give one kind on each side: a snapshot is one job, a result file one repetition',
        });
    }
    return snapshots.length > 0
        ? { kind: 'snapshots', snapshots }
        : { kind: 'results', snapshot: snapshotOfResults(results, name) };
}
/** Result files as a snapshot of unknown origin: what they do not say of their machine is unknown, not equal. */
function snapshotOfResults(results, name) {
    const { measurements, aggregates, failures, reported } = (0,_measure_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(results.map(repetitionOf));
    return {
        schema: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SNAPSHOT_SCHEMA */ .Jy,
        semanticsVersion: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .SEMANTICS_VERSION */ .lg,
        name,
        createdAt: new Date().toISOString(),
        tool: _model_version_js__WEBPACK_IMPORTED_MODULE_5__/* .tool */ .z,
        provenance: _model_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownProvenance */ ._n,
        environment: {
            os: { platform: 'unknown', release: null, image: null, arch: 'unknown' },
            cpu: { model: null, cores: null },
            memoryMiB: null,
            node: 'unknown',
            gpus: [],
            benchmarks: {},
            ...(Object.keys(reported).length > 0 && { reported }),
        },
        measurements: [...measurements],
        aggregates: [...aggregates],
        failures: [...failures],
        telemetry: null,
        kernels: null,
        classification: null,
    };
}
function repetitionOf(parsed) {
    return {
        ...parsed,
        benchmark: parsed.format,
        startedAt: '',
        durationMs: 0,
        span: { start: 0n, end: 0n },
        conditions: {},
    };
}


/***/ }),

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProgress)
/* harmony export */ });
const LARGE_BYTES = 64 * 1024 * 1024;
const STEP = 0.05;
/** Says on stderr how much of a large file is read; nothing for small ones. */
function readProgress(name) {
    let told = 0;
    return (read, total) => {
        const share = read / total;
        if (total < LARGE_BYTES || (share < told + STEP && share < 1))
            return;
        told = share;
        const text = `${name}: ${Math.floor(share * 100)} % of ${Math.round(total / 1e6)} MB read`;
        process.stderr.write(process.stderr.isTTY ? `\r${text}${share >= 1 ? '\n' : ''}` : `${text}\n`);
    };
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ settingsOfSample)
/* harmony export */ });
/* harmony import */ var _model_sampled_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9438);


/** What a tail needs of each repetition to be gated: values, and as many beyond the quantile as if independent. */
const valuesFor = { p95: 200, p99: 1000 };
const EXCEEDANCES = 10;
/**
 * The settings of a sample: those of its metric; a tail computed here is gated only where a rule asks for it and its
 * values carry it, a number that a tool condensed only where its benchmark has no raw values among `all` or a rule asks,
 * what is sampled too coarsely only where a rule asks.
 */
function settingsOfSample(sample, policy, all) {
    const hasRaw = () => all.some(({ condensed, benchmark }) => !condensed && benchmark === sample.benchmark);
    const ungated = (0,_model_sampled_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .sampledMetric */ .N)(sample.metric)?.gated === false;
    const shownOnly = ungated || sample.tail !== null || (sample.condensed && hasRaw());
    return carried((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)(sample, policy, { shownOnly }), sample);
}
function carried(settings, { tail }) {
    if (tail === null || settings.gate === 'report')
        return settings;
    const needed = valuesFor[tail.tail];
    const lack = tail.fewest < needed
        ? `${needed} values a repetition, and the shortest has ${tail.fewest}`
        : Math.round(tail.exceedances()) < EXCEEDANCES
            ? `${EXCEEDANCES} independent values beyond it a repetition, and there are ${tail.exceedances().toFixed(1)}: the values depend on their neighbours`
            : null;
    if (lack === null)
        return settings;
    return {
        ...settings,
        gate: 'report',
        warnings: [...settings.warnings, `Shown only, not gated: ${tail.tail} needs ${lack}.`],
    };
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _model_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9455);



/** Threshold and margin that suit the noise of the statistic: statistics.md 6.4, found by simulation. */
const defaults = {
    center: { threshold: 0.03, margin: 0.05 },
    p95: { threshold: 0.05, margin: 0.1 },
    p99: { threshold: 0.08, margin: 0.15 },
};
/** A margin this much above the threshold leaves the test room between "matters" and "does not". */
const MARGIN_PER_THRESHOLD = 5 / 3;
/**
 * The settings of `metric`: the first rule that matches `benchmark/metric`, then the policy, then the defaults of its
 * statistic, which its name tells. A metric that is `shownOnly` is gated only where a rule says so.
 */
function settingsOf(metric, policy, { shownOnly = false } = {}) {
    const id = (0,_model_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .metricId */ .yo)(metric);
    const rule = policy.rules.find(({ match }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .f)(match)(id));
    const statistic = statisticNamed(metric.metric);
    const direction = rule?.direction ?? metric.direction;
    const floor = floorOf(rule, metric.unit);
    return {
        direction,
        ...bounds(rule, policy, statistic),
        thresholdGiven: (rule?.threshold ?? policy.threshold) !== undefined,
        floor: floor.value,
        gate: rule?.gate ?? (direction === 'none' || shownOnly ? 'report' : 'fail'),
        gateGiven: rule?.gate !== undefined,
        statistic,
        warnings: floor.warnings,
    };
}
function bounds(rule, policy, statistic) {
    const usual = defaults[statistic];
    const threshold = rule?.threshold ?? policy.threshold ?? usual.threshold;
    const margin = rule?.margin ?? policy.margin;
    const roomy = Math.max(usual.margin, threshold * MARGIN_PER_THRESHOLD);
    if (margin === undefined)
        return { threshold, margin: roomy };
    if (margin > threshold)
        return { threshold, margin };
    // They conflict, so they stand at different places: the more specific of the two is meant.
    const thresholdIsMeant = rule?.threshold !== undefined || (rule?.margin === undefined && policy.threshold !== undefined);
    return thresholdIsMeant
        ? { threshold, margin: roomy }
        : { threshold: margin / MARGIN_PER_THRESHOLD, margin };
}
/** The tail that a tool's own metric name speaks of: `ttft_p95_ms`, `latency.p99`, `p99.9`. */
function statisticNamed(name) {
    if (/(^|[^a-z0-9])p99([^0-9]|$)/i.test(name))
        return 'p99';
    return /(^|[^a-z0-9])p9[0-8]([^0-9]|$)/i.test(name) ? 'p95' : 'center';
}
function floorOf(rule, unit) {
    if (rule?.floor === undefined)
        return { value: null, warnings: [] };
    const { floor, match } = rule;
    const value = floor.unit === '' ? floor.value : (0,_model_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .convert */ .C6)(floor.value, floor.unit, unit);
    if (value !== null)
        return { value, warnings: [] };
    return {
        value: null,
        warnings: [
            `The floor ${floor.value} ${floor.unit} of the rule ${JSON.stringify(match)} cannot be turned into ${unit === '' ? 'a number without unit' : unit} and does not apply here.`,
        ],
    };
}


/***/ }),

/***/ 6768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ calibrationSection)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9945);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3037);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);



/** How noisy this machine is on identical code, and how many repetitions show which change. */
function calibrationSection(calibration) {
    if (calibration === undefined || calibration.rows.length === 0)
        return null;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<section id="calibration"><h2>Noise of this machine</h2>
<p class="note">Identical code against itself. Noise as relative standard deviation; the curve is the smallest change that so many repetitions show, dashes the limit, the mark what is configured (${calibration.repetitions}).</p>
<div class="scroll" tabindex="0" role="region" aria-label="Noise of this machine"><table class="calibration"><thead><tr><th scope="col">Benchmark</th><th scope="col">Metric</th><th scope="col" class="number">Between processes</th><th scope="col" class="number">Between jobs</th><th scope="col" class="number">Limit</th><th scope="col" class="plot">Shows, by repetitions</th><th scope="col" class="number">Repetitions it takes</th></tr></thead>
<tbody>${calibration.rows.map((row) => calibrationRow(row, calibration.repetitions))}</tbody></table></div></section>`;
}
function calibrationRow(row, repetitions) {
    const share = (fraction) => (fraction === null ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(fraction));
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<tr><td>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.benchmark)}</td><td><b>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .data */ .p)(row.metric)}</b></td><td class="number">${share(row.betweenProcesses)}</td>
<td class="number">${share(row.betweenJobs)}</td><td class="number">${share(row.threshold)}</td><td class="plot">${curve(row, repetitions)}</td>
<td class="number">${row.recommended ?? 'more than 1000'}</td></tr>`;
}
function curve({ detectable, threshold }, repetitions) {
    const [first, last] = [detectable[0], detectable.at(-1)];
    if (!first || !last || first.repetitions === last.repetitions)
        return null;
    const across = { low: first.repetitions, high: last.repetitions };
    const up = { low: 0, high: Math.max(threshold, ...detectable.map(({ change }) => change)) * 1.05 };
    const y = (change) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(100 - (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(up, change));
    const steps = detectable.map((point) => `${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, point.repetitions))} ${y(point.change)}`);
    const here = detectable.find((point) => point.repetitions >= repetitions);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="curve" role="img" aria-label="from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(first.change)} at ${first.repetitions} to ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(last.change)} at ${last.repetitions} repetitions">
<line class="limit" x1="0" x2="100%" y1="${y(threshold)}%" y2="${y(threshold)}%"/>
<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><path d="M${steps.join('L')}"/></svg>
${here && (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle cx="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .position */ .G1)(across, here.repetitions))}%" cy="${y(here.change)}%" r="3"><title>${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLimit */ .tW)(here.change)} at ${here.repetitions} repetitions</title></circle>`}</svg>`;
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
 * What the page can do beyond being read: sort by a column, filter by name and outcome, and unfold everything for
 * printing. Written for browsers, so it is kept as text; it inserts no text of the data as markup.
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

const form = document.querySelector('.controls');
const heads = table ? [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort) : [];
const orders = heads.flatMap((head) => [[head, false], [head, true]]);
for (const [head, descending] of form ? orders : []) {
  const name = head.textContent + (descending ? ', descending' : '');
  form.elements.sort.append(new Option(name, form.elements.sort.length));
}
function filterRows() {
  const words = form.elements.filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const shown = new Set([...form.querySelectorAll('[name=outcome]:checked')].map((box) => box.value));
  let count = 0;
  for (const row of rows) {
    const name = (row.cells[1].textContent + ' ' + row.cells[2].textContent).toLowerCase();
    row.hidden = !shown.has(row.dataset.outcome) || !words.every((word) => name.includes(word));
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
th,td{padding:.45rem .85rem .45rem 0;border-bottom:1px solid var(--line)}
td{vertical-align:top;overflow-wrap:anywhere}
th:last-child,td:last-child{padding-right:0}
.number+:not(.number){padding-left:1rem}
.comparisons td:nth-child(2){min-width:9.5rem}.comparisons td:nth-child(3){min-width:9.5rem}
tr:target,figure:target,li:target{background:var(--open-tint)}
.number{text-align:right;white-space:nowrap}
td b{font-weight:550}
tr[data-outcome=unchanged]>td b,tr[data-outcome=shown]>td b{font-weight:400}
tr[data-outcome=regressed] .change,tr[data-outcome=missing] .change{color:var(--bad);font-weight:600}
tr[data-outcome=improved] .change{color:var(--good);font-weight:600}
tbody tr:hover{background:var(--panel)}
.plot{width:14rem;min-width:9rem}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button{position:relative}th button::after{content:"↕";position:absolute;left:100%;padding-left:.15em;font-size:.8em;line-height:1.8;color:var(--edge)}
th button:hover{color:var(--ink)}
th button:focus-visible{outline:2px solid var(--candidate);outline-offset:2px}
th[aria-sort] button{color:var(--ink)}
th[aria-sort] button::after{color:inherit}
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
.facts th{color:var(--ink);font-weight:400;white-space:normal;vertical-align:top;width:34%}
.facts thead th{color:var(--muted)}
.facts th,.facts td{padding-top:.25rem;padding-bottom:.25rem}
.facts th,.facts td{overflow-wrap:anywhere}.facts .short{white-space:nowrap;overflow-wrap:normal}
.facts .differs th,.facts .differs td{color:var(--bad)}
.kernels .name{font:.82rem/1.4 ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;min-width:14rem;max-width:34rem}
.figures{width:auto;min-width:min(100%,34rem);margin-top:.75rem}
.calibration td,.levels td:nth-child(n+3){white-space:nowrap}.levels td{overflow-wrap:break-word}
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
.trend svg{background:var(--panel)}.ends{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75rem}.ends span{white-space:nowrap}
.curve{height:44px;width:12rem}.curve circle{fill:var(--candidate)}
.columns{columns:2 30rem;column-gap:3rem}.columns>div{break-inside:avoid-column;margin-bottom:2rem}
.columns ul{margin:.25rem 0;padding-left:1.1rem}
dl{margin:0;font-size:.875rem}dt{font-weight:550}dd{margin:0 0 .5rem}`;
const narrow = `
@media screen and (max-width:48rem){
body{padding:0 1rem 3rem}
.scroll{margin:0 -1rem;padding:0 1rem}
h1{font-size:1.3rem}
.comparisons thead{display:none}.controls .sort{display:inline}.controls select{width:auto}
.comparisons,.comparisons tbody{display:block}
.comparisons tr{display:grid;grid-template-columns:auto 1fr auto;gap:0 .6rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.comparisons tr[hidden]{display:none}
.comparisons td{border:0;padding:0}
.comparisons td:nth-child(1){grid-area:1/3;text-align:right}
.comparisons td:nth-child(2){grid-area:1/1/auto/3;color:var(--muted)}
.comparisons td:nth-child(3){grid-area:2/1/auto/3}
.comparisons td:nth-child(n){min-width:0}
.comparisons td:nth-child(4){grid-area:3/1;color:var(--muted);white-space:normal}
.comparisons td:nth-child(4)::after{content:" →"}
.comparisons td:nth-child(5){grid-area:3/2;text-align:left;white-space:normal}
.comparisons td:nth-child(6){grid-area:2/3/span 2}
.comparisons td:nth-child(7){grid-area:4/1/auto/4;width:auto;padding-top:.25rem}
.comparisons td:nth-child(n+8){display:none}
.side,.timeline .side{grid-template-columns:5.5rem 1fr;gap:.5rem}
.kernels .plot{display:none}
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


/***/ }),

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ criticalValue)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);
/* harmony import */ var _rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3034);


/** Rounding in `alpha` (1 − 0.9 is not 0.1) must not cost an attainable level. */
const SLACK = 1 + 1e-9;
/**
 * How far into its tail the Mann-Whitney U of n and m untied values may fall at one-sided level `alpha` (0 … 1); exact while
 * that takes at most `budget` additions, else from the normal approximation with continuity correction.
 */
function criticalValue(n, m, alpha, budget = _rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .EXACT_BUDGET */ .YB) {
    return (0,_rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .exactCost */ .bp)(n, m, false) <= budget ? exactValue(n, m, alpha) : asymptoticValue(n, m, alpha);
}
function exactValue(n, m, alpha) {
    const { atMost } = (0,_rank_sum_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .untiedDistribution */ .Wb)(n, m);
    let count = 0;
    let attained = 0;
    for (let next = atMost(0); next <= alpha * SLACK && count < n * m; next = atMost(count)) {
        attained = next;
        count++;
    }
    return { count, attained };
}
function asymptoticValue(n, m, alpha) {
    const mean = (n * m) / 2;
    const deviation = Math.sqrt((n * m * (n + m + 1)) / 12);
    const count = Math.max(0, Math.floor(mean + 0.5 + deviation * (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(alpha)));
    return { count, attained: count === 0 ? 0 : (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((count - 0.5 - mean) / deviation) };
}


/***/ }),

/***/ 4462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ minimumDetectableChange),
/* harmony export */   V5: () => (/* binding */ pairsNeeded),
/* harmony export */   xs: () => (/* binding */ minimumRepetitions)
/* harmony export */ });
/* harmony import */ var _critical_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(594);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6172);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1294);



/** Above this the attained level of the exact test is as good as the nominal one, and not worth its distribution. */
const EXACT_PLANNING_BUDGET = 2e6;
const DEFAULT_POWER = 0.8;
/**
 * The shift that an exact Mann-Whitney test of `n` repetitions shows with probability `power`, on the scale of `sd` (with
 * the sd of logarithms: the logarithm of a ratio). Null where so few repetitions can never reach `alpha`. The two-sample t
 * formula at the level that U attains, times 1.05 for the test's efficiency: within 3 % from 10 repetitions on, up to 10 %
 * low below that.
 */
function minimumDetectableChange({ n, sd, alpha, power = DEFAULT_POWER, }) {
    const df = n.baseline + n.candidate - 2;
    const { attained } = (0,_critical_value_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z)(n.candidate, n.baseline, alpha, EXACT_PLANNING_BUDGET);
    if (attained === 0)
        return null;
    const quantiles = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(1 - attained, df) + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .F)(power, df);
    return 1.05 * quantiles * sd * Math.sqrt(1 / n.baseline + 1 / n.candidate);
}
/**
 * Repetitions a side with which `change` (> 0, on the scale of `sd`) would be shown with probability `power`: the fewest
 * whose minimum detectable change is at most `change`.
 */
function pairsNeeded({ change, ...aim }) {
    if (!(change > 0))
        throw new RangeError(`the change to be shown is ${change}, not positive`);
    const { sd, alpha, power = DEFAULT_POWER } = aim;
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)(power);
    // Normal quantiles understate what few repetitions need, so the search starts below its answer.
    let pairs = Math.max(minimumRepetitions(1, alpha), Math.floor(2 * ((z * sd) / change) ** 2));
    const detectable = () => minimumDetectableChange({ n: { baseline: pairs, candidate: pairs }, ...aim });
    while ((detectable() ?? Infinity) > change)
        pairs += Math.max(1, Math.floor(pairs / 100));
    return pairs;
}
/**
 * Repetitions a side below which Holm's correction over `metrics` tests lets none of them reach the family-wise `alpha`: the
 * smallest p of an exact Mann-Whitney test is 1 / C(2N, N).
 */
function minimumRepetitions(metrics, alpha) {
    let repetitions = 1;
    for (let smallest = 1 / 2; smallest > alpha / metrics; repetitions++) {
        smallest *= (repetitions + 1) / (2 * (2 * repetitions + 1));
    }
    return repetitions;
}


/***/ }),

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wb: () => (/* binding */ untiedDistribution),
/* harmony export */   YB: () => (/* binding */ EXACT_BUDGET),
/* harmony export */   bp: () => (/* binding */ exactCost),
/* harmony export */   uU: () => (/* binding */ rankSumDistribution)
/* harmony export */ });
/** Additions worth spending on an exact distribution: about 70 + 70 values without ties, 58 + 58 with ties. */
const EXACT_BUDGET = 5e7;
/** Bound on the additions of the distribution for samples of n and m values. */
function exactCost(n, m, tied) {
    return (n + m) * Math.min(n, m) * n * m * (tied ? 2 : 1);
}
/**
 * Distribution of the Mann-Whitney U of `size` values out of a pool, given the pool's ties: `levels` holds how many
 * values are equal to the smallest, to the second smallest, … (all 1 without ties). `size` is at most half of the pool;
 * for the larger sample mirror U. Counts are only ever added, so the relative error of a probability stays near the rounding
 * error. Shift algorithm of Streitberg & Röhmel 1986, on doubled midranks.
 */
function rankSumDistribution(levels, size) {
    const steps = levels.some((count) => count > 1) ? 2 : 1;
    const arrangements = countArrangements(levels, size, steps);
    const upwards = cumulated(arrangements);
    const downwards = cumulated(arrangements.reverse());
    const largest = arrangements.length - 1;
    return {
        atMost: (u) => share(upwards, Math.floor(u * steps)),
        atLeast: (u) => share(downwards, largest - Math.ceil(u * steps)),
    };
}
const untied = new Map();
/**
 * The distribution for `n` and `m` values without ties, as that of the smaller sample's U (which is symmetric). It depends
 * on nothing else, so it is kept: every metric of a run asks for the same few.
 */
function untiedDistribution(n, m) {
    const size = Math.min(n, m);
    const key = `${size} of ${n + m}`;
    const distribution = untied.get(key) ?? rankSumDistribution(new Array(n + m).fill(1), size);
    untied.set(key, distribution);
    return distribution;
}
/**
 * Entry s: in how many ways `size` values have U = s / steps. Row j of the table counts the choices of j values; the
 * (j+1)-th chosen one adds its midrank less the j chosen ones below it, which keeps the sums as small as U itself.
 */
function countArrangements(levels, size, steps) {
    const pool = levels.reduce((all, count) => all + count, 0);
    const width = steps * size * (pool - size) + 1;
    const table = new Float64Array((size + 1) * width);
    table[0] = 1;
    let below = 0;
    for (const count of levels) {
        const midrank = steps * below + (steps * (count - 1)) / 2;
        for (let seen = below; seen < below + count; seen++) {
            const fewest = Math.max(0, size - (pool - seen));
            for (let chosen = Math.min(seen, size - 1); chosen >= fewest; chosen--) {
                const gain = midrank - steps * chosen;
                const largest = Math.min(steps * chosen * (below + count - chosen), width - 1 - gain);
                const row = chosen * width;
                addShifted(table, row + Math.max(0, -gain), row + largest, width + gain);
            }
        }
        below += count;
    }
    return table.subarray(size * width);
}
/** Adds the cells `first … last` to those `shift` further on. */
function addShifted(table, first, last, shift) {
    for (let cell = first; cell <= last; cell++) {
        table[cell + shift] = (table[cell + shift] ?? 0) + (table[cell] ?? 0);
    }
}
function cumulated(values) {
    let total = 0;
    return values.map((value) => {
        total += value;
        return total;
    });
}
/** Part of the whole that has accumulated up to `index`, which may lie outside. */
function share(cumulative, index) {
    const last = cumulative.length - 1;
    return index < 0 ? 0 : (cumulative[Math.min(index, last)] ?? 0) / (cumulative[last] ?? 1);
}


/***/ })

};
