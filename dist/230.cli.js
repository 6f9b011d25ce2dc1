export const id = 230;
export const ids = [230];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8864);

/**
 * Options of the command that are inputs of the action, by the input's name; undefined where not given. Throws InputError
 * that names the option.
 */
function parseOptions(given) {
    const raw = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)(Object.fromEntries(raw), {
        nameOf: (input) => `--${input}`,
        see: '--help after the name of the command lists its options',
    });
}


/***/ }),

/***/ 5850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ disturbancesOf)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7914);

/**
 * Repetitions that do not count and that nothing was run in place of. What is left of such a benchmark comes from a machine
 * that did not behave, so its outcomes are open, for better and worse alike; numbers that no disturbance changes stay.
 * `snapshots` are those that were measured in the candidate's job.
 */
function disturbancesOf(snapshots) {
    const executions = snapshots.flatMap((snapshot) => snapshot.executions ?? []);
    const byBenchmark = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(executions, ({ benchmark }) => benchmark);
    const disturbed = [...byBenchmark].flatMap(([benchmark, own]) => {
        const discarded = own.filter(({ invalid, repeated }) => invalid !== undefined && repeated !== true);
        const reason = discarded[0]?.invalid;
        const all = own.filter(({ repeated }) => repeated !== true).length;
        return reason === undefined ? [] : [{ benchmark, reason, discarded: discarded.length, all }];
    });
    const concerning = (name) => disturbed.find(({ benchmark }) => name === benchmark || name.startsWith(`${benchmark}/`));
    return {
        warnings: disturbed.map(told),
        opened: (comparison) => {
            const concern = concerning(comparison.benchmark);
            return concern === undefined ? comparison : open(comparison, concern);
        },
    };
}
function told({ benchmark, reason, discarded, all }) {
    return `${benchmark}: ${discarded} of ${all} repetitions do not count, also when run again: ${reason}.`;
}
function open(comparison, { reason }) {
    const { outcome, test } = comparison;
    if (test === 'exact' || outcome === 'new' || outcome === 'incomparable')
        return comparison;
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...comparison.warnings, `The measurement was disturbed: ${reason}.`],
        advice: `Measure again on a machine that is left alone, since ${reason}; the config's telemetry section sets the limits.`,
    };
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ DEFAULT_CONFIG),
  X: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/model/benchmark.js
var benchmark = __webpack_require__(966);
// EXTERNAL MODULE: ./lib/model/comparison.js
var comparison = __webpack_require__(3644);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/inputs/acceptance.js
var acceptance = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/inputs/flameiq-config.js
var flameiq_config = __webpack_require__(1355);
// EXTERNAL MODULE: ./lib/inputs/input-shapes.js
var input_shapes = __webpack_require__(5612);
// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(8864);
// EXTERNAL MODULE: ./lib/inputs/quantity.js
var quantity = __webpack_require__(4676);
// EXTERNAL MODULE: ./lib/inputs/telemetry.js
var telemetry = __webpack_require__(3702);
// EXTERNAL MODULE: ./lib/inputs/yaml.js
var inputs_yaml = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/inputs/config.js











const config_text = schemas/* string */.YjP().min(1);
const profileKeys = ['profile-command', 'profile-results'];
const modelKeys = [
    'execution-provider',
    'cpu-fallback',
    'input-shapes',
    'warmup',
    'iterations',
    'profile',
];
const commandKeys = ['results', 'format', ...profileKeys];
/** One entry of `suites`: exactly one of `model` and `command`. */
const SuiteSchema = schemas/* strictObject */.rej({
    model: config_text.optional(),
    'execution-provider': (0,quantity/* oneOf */.yL)(benchmark/* providers */.r).optional(),
    'cpu-fallback': (0,quantity/* oneOf */.yL)(benchmark/* cpuFallbacks */.k).optional(),
    'input-shapes': input_shapes/* InputShapesSchema */.K.optional(),
    warmup: (0,quantity/* whole */.WQ)(0, 1_000_000).optional(),
    iterations: (0,quantity/* whole */.WQ)(1, 1_000_000).optional(),
    command: config_text.optional(),
    results: config_text.optional(),
    format: config_text.optional(),
    profile: schemas/* boolean */.zMY().optional(),
    'profile-command': config_text.optional(),
    'profile-results': config_text.optional(),
})
    .superRefine((suite, context) => {
    const refuse = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if ((suite.model === undefined) === (suite.command === undefined)) {
        context.addIssue({ code: 'custom', message: 'needs exactly one of model and command' });
    }
    for (const key of modelKeys) {
        if (suite.command !== undefined && suite[key] !== undefined)
            refuse(key, 'goes with model, not with command');
    }
    for (const key of commandKeys) {
        if (suite.model !== undefined && suite[key] !== undefined)
            refuse(key, 'goes with command, not with model');
    }
    if (suite.format !== undefined && suite.results === undefined) {
        refuse('format', 'needs results: it is the format of the result files');
    }
    if ((suite['profile-command'] === undefined) !== (suite['profile-results'] === undefined)) {
        const [given, lacking] = suite['profile-command'] === undefined ? profileKeys.toReversed() : profileKeys;
        refuse(given ?? '', `needs ${lacking}: one writes the traces, the other names them`);
    }
});
const FloorSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform((given, context) => {
    const floor = (0,quantity/* parseQuantity */.Lf)(String(given));
    if (floor)
        return floor;
    context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(given)}, but must be a number with a unit such as 0.05 ms`,
    });
    return core/* NEVER */.tm;
});
const MetricRuleSchema = schemas/* strictObject */.rej({
    match: config_text,
    threshold: (0,quantity/* fraction */.zO)(10).optional(),
    margin: (0,quantity/* fraction */.zO)(10).optional(),
    floor: FloorSchema.optional(),
    gate: (0,quantity/* oneOf */.yL)(comparison/* gates */.VF).optional(),
    direction: (0,quantity/* oneOf */.yL)(metric/* directions */.vQ).optional(),
})
    .superRefine((rule, context) => {
    if (rule.threshold !== undefined && rule.margin !== undefined && rule.margin <= rule.threshold) {
        context.addIssue({ code: 'custom', path: ['margin'], message: 'must be larger than threshold' });
    }
});
const OutputsSchema = schemas/* strictObject */.rej({
    relative: (0,quantity/* fraction */.zO)(1).optional(),
    absolute: (0,quantity/* positive */.yj)(Number.MAX_VALUE).optional(),
});
const suiteName = schemas/* string */.YjP()
    .regex(/^[\w.-]{1,80}$/, 'is not a usable name: letters, digits, ., _ and -, at most 80 characters');
const ConfigSchema = schemas/* strictObject */.rej({
    suites: schemas/* record */.g1P(suiteName, SuiteSchema).optional(),
    metrics: schemas/* array */.YOg(MetricRuleSchema).optional(),
    environment: schemas/* strictObject */.rej({ ignore: schemas/* array */.YOg(config_text).optional() }).optional(),
    outputs: OutputsSchema.optional(),
    telemetry: telemetry/* TelemetryConfigSchema */.d.optional(),
    accept: schemas/* array */.YOg(acceptance/* AcceptanceSchema */.z).optional(),
});
const knownKeys = {
    '': Object.keys(ConfigSchema.shape),
    suites: Object.keys(SuiteSchema.shape),
    metrics: Object.keys(MetricRuleSchema.shape),
    environment: ['ignore'],
    outputs: Object.keys(OutputsSchema.shape),
    telemetry: Object.keys(telemetry/* TelemetryConfigSchema */.d.shape),
    accept: Object.keys(acceptance/* AcceptanceSchema */.z.shape),
    'with: in the workflow': inputs/* inputNames */.v,
};
/**
 * The config in `yaml`, which may also be a flameiq.yaml (it has `thresholds`): then its thresholds are the rules. Throws
 * InputError that names the file, the line and the key.
 */
function parseConfig(yaml, source) {
    if (/^thresholds[ \t]*:/m.test(yaml))
        return { metrics: (0,flameiq_config/* flameiqRules */.r)((0,flameiq_config/* parseFlameiqConfig */.X)(yaml, source)) };
    return (0,inputs_yaml/* readYaml */.g)(ConfigSchema, yaml, source, knownKeys);
}

// EXTERNAL MODULE: ./lib/platform/files.js + 1 modules
var files = __webpack_require__(4323);
;// CONCATENATED MODULE: ./lib/edge/config-file.js





/** Read where no other path is given. */
const DEFAULT_CONFIG = '.github/aaco.yml';
/** The config at `path`, relative to `folder`; where no path is given, .github/aaco.yml if it is there. */
async function readConfig(path, folder) {
    const chosen = path ?? ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : null);
    if (chosen === null)
        return {};
    const file = (0,external_node_path_.resolve)(folder, chosen);
    if (!(0,external_node_fs_.existsSync)(file)) {
        throw new errors/* InputError */.d({
            what: 'the config file is not there',
            where: { source: chosen },
            next: `Check the path, which is relative to ${folder}`,
        });
    }
    return parseConfig(await (await (0,files/* openSource */.oD)(file)).text(), chosen);
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ acceptancesOf),
/* harmony export */   z: () => (/* binding */ AcceptanceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** One entry of the config's `accept`: which metrics may be worse, why, and until which day. */
const AcceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    match: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(300),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6('must be a day such as 2026-12-31'),
});
/** What the config accepts; an entry that does not count says why. */
function acceptancesOf({ accept = [] }, { file, today, foreign }) {
    return accept.map(({ match, reason, until }) => ({
        match,
        reason,
        until,
        by: file,
        void: foreign
            ? "it is in the config file of a fork's pull request, which a maintainer has yet to accept by the label"
            : until < today
                ? `it ended on ${until}`
                : null,
    }));
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseFlameiqConfig),
/* harmony export */   r: () => (/* binding */ flameiqRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4676);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3758);



const notPercent = (given) => `is ${JSON.stringify(given)}, but must be a percentage such as 10% or -5%, at most 1000%`;
/** `10%`, `-5%`, `2.5%`, or a bare number of percent. */
const ThresholdSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()], { error: ({ input }) => notPercent(input) })
    .transform((given, context) => {
    const text = /^(-?\d+(?:\.\d+)?)%$/.exec(String(given).trim())?.[1];
    const percent = typeof given === 'number' ? given : Number(text);
    if (Number.isFinite(percent) && Math.abs(percent) <= 1000)
        return percent;
    context.addIssue({ code: 'custom', message: notPercent(given) });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const flatKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(latency\.(mean|p50|p95|p99)|throughput|memory_mb|cpu_percent|custom\.[^.]+)$/, 'is not a metric of FlameIQ: latency.mean, latency.p50, latency.p95, latency.p99, throughput, memory_mb, cpu_percent or custom.NAME');
const FlameiqConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(flatKey, ThresholdSchema).nullish(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        strategy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['last_successful', 'rolling_median', 'tagged']).optional(),
        rolling_window: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(1, 1000).optional(),
        tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    })
        .optional(),
    statistics: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ enabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(), confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1).optional() })
        .optional(),
    noise: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ warmup_runs: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .whole */ .WQ)(0, 1_000_000).optional() }).optional(),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    plugin: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const knownKeys = {
    '': Object.keys(FlameiqConfigSchema.shape),
    baseline: ['strategy', 'rolling_window', 'tag'],
    statistics: ['enabled', 'confidence'],
    noise: ['warmup_runs'],
};
/** A flameiq.yaml. Throws InputError that names the file, the line and the key. */
function parseFlameiqConfig(yaml, source) {
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(FlameiqConfigSchema, yaml, source, knownKeys);
}
/** FlameIQ's threshold, in percent, of every metric that has none of its own. */
const DEFAULT_THRESHOLD = 10;
/**
 * The thresholds as rules of our policy, and FlameIQ's 10 % for all other metrics. The sign of a custom metric's threshold
 * says which way is worse, as FlameIQ's guide shows it (`-8%`: a drop); the fixed metrics have their direction.
 */
function flameiqRules(config) {
    const rules = Object.entries(config.thresholds ?? {}).map(([key, percent]) => {
        const rule = { match: `**/${key}`, threshold: Math.abs(percent) / 100 };
        return key.startsWith('custom.') ? { ...rule, direction: percent < 0 ? 'higher' : 'lower' } : rule;
    });
    return [...rules, { match: '**', threshold: DEFAULT_THRESHOLD / 100 }];
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ InputShapesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const dimensionText = /^([\w.:/-]+)\s*=\s*([1-9]\d{0,8})$/;
const rangeText = /^([\w.:/-]+)\s*=\s*(-?\d+(?:\.\d+)?)\s*\.\.\s*(-?\d+(?:\.\d+)?)$/;
/**
 * `batch=8, seq=128` gives values of symbolic dimensions, `input_ids=0..29999` the range of an input's values;
 * separated by commas or line ends.
 */
const InputShapesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const dimensions = {};
    const ranges = {};
    const refuse = (part, problem) => context.addIssue({ code: 'custom', message: `has ${JSON.stringify(part)}, ${problem}` });
    for (const part of text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')) {
        const dimension = dimensionText.exec(part);
        const range = rangeText.exec(part);
        const name = dimension?.[1] ?? range?.[1];
        if (name === undefined) {
            refuse(part, 'but must be name=size (batch=8) or name=low..high (ids=0..29999)');
        }
        else if (Object.hasOwn(dimensions, name) || Object.hasOwn(ranges, name)) {
            refuse(part, `but ${name} was given before`);
        }
        else if (dimension) {
            dimensions[name] = Number(dimension[2]);
        }
        else if (range) {
            const [low, high] = [Number(range[2]), Number(range[3])];
            if (low > high)
                refuse(part, 'but the low end is above the high end');
            ranges[name] = [low, high];
        }
    }
    return { dimensions, ranges };
});


/***/ }),

/***/ 8864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   v: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_benchmark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(966);
/* harmony import */ var _model_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3644);
/* harmony import */ var _input_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5612);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4676);






const modes = ['gate', 'measure', 'compare', 'report'];
const commentModes = ['always', 'on-change', 'on-regression', 'never'];
/** Snapshot and comment names go into artifact names and hidden markers, so their characters are few. */
const nameText = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[\w.-]{1,80}$/, {
    error: (issue) => `is ${JSON.stringify(issue.input)}, but may hold letters, digits, ., _ and - only, at most 80 characters`,
});
const outcomeList = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const words = text
        .split(/[,\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI)).safeParse(words);
    if (parsed.success)
        return parsed.data;
    context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(text)}, but must be a list of outcomes: ${_model_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .KI.join(', ')}`,
    });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
const lines = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''));
/** The file of a workflow, by its name or by its path. */
const workflowFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(\.github\/workflows\/)?[\w.-]+\.ya?ml$/, {
    error: (issue) => `is ${JSON.stringify(issue.input)}, but must be a file of .github/workflows, such as perf.yml`,
})
    .transform((file) => `.github/workflows/${file.split('/').at(-1)}`);
/**
 * Every input of action.yml, by its name. An input that is empty is absent. Defaults stand here and, for people, in
 * action.yml; a test holds the two together.
 */
const InputsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    mode: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(modes).default('gate'),
    name: nameText,
    config: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    model: lines.optional(),
    'execution-provider': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(_model_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .providers */ .r).default('auto'),
    'cpu-fallback': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(_model_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .cpuFallbacks */ .k).default('refuse'),
    'input-shapes': _input_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .InputShapesSchema */ .K.default({ dimensions: {}, ranges: {} }),
    warmup: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(0, 1_000_000).optional(),
    iterations: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1, 1_000_000).optional(),
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    results: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    format: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('auto'),
    repetitions: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1, 1000).default(7),
    shard: nameText.optional(),
    workflow: workflowFile.optional(),
    'working-directory': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^(?![\\/]|[a-z]:)/i, {
        error: ({ input }) => `is ${JSON.stringify(input)}, but must be relative to the checkout: the base commit is measured in a checkout of its own`,
    })
        .default('.'),
    'timeout-minutes': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj)(1440).default(60),
    baseline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('auto'),
    'baseline-branch': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    history: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1, 100).default(20),
    setup: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    threshold: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .fraction */ .zO)(10).optional(),
    margin: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .fraction */ .zO)(10).optional(),
    alpha: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .fraction */ .zO)(0.2).default(0.01),
    'fail-on': outcomeList.default(['regressed', 'missing']),
    'no-baseline': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['pass', 'fail']).default('pass'),
    telemetry: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['auto', 'off']).default('auto'),
    comment: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(commentModes).default('always'),
    check: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['true', 'false', 'status']).default('true'),
    'accept-label': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(50).default('aaco-accept'),
    'retention-days': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .whole */ .WQ)(1, 400).optional(),
    'onnxruntime-path': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    'onnxruntime-install': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(['auto', 'never']).default('auto'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
})
    .superRefine((inputs, context) => {
    const refuse = (input, message) => context.addIssue({ code: 'custom', path: [input], message });
    if (inputs.model && inputs.command)
        refuse('model', 'was given beside command: give exactly one of the two');
    if (inputs.results && !inputs.command)
        refuse('results', 'goes with command, which is not given');
    if (inputs.format !== 'auto' && !inputs.results) {
        refuse('format', 'is the format of the result files, so it needs results');
    }
    if (inputs.shard && inputs.mode !== 'measure')
        refuse('shard', `goes with mode measure, not with ${inputs.mode}`);
    if (inputs.workflow && inputs.mode !== 'report')
        refuse('workflow', `goes with mode report, not with ${inputs.mode}`);
    if (inputs.threshold !== undefined && inputs.margin !== undefined && inputs.margin <= inputs.threshold) {
        refuse('margin', 'must be larger than threshold');
    }
});
const inputNames = Object.keys(InputsSchema.shape);
const ofTheAction = {
    nameOf: (input) => `input ${input}`,
    see: 'the README has a table of all inputs',
};
/**
 * The inputs in `raw` (name → text as given; empty = not given). Throws InputError naming the input and what is allowed, and
 * below it all other inputs that are wrong.
 */
function parseInputs(raw, { nameOf, see } = ofTheAction) {
    const given = Object.fromEntries(Object.entries(raw)
        .map(([name, value]) => [name, value.trim()])
        .filter(([, value]) => value !== ''));
    const result = InputsSchema.safeParse(given);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    if (!issue)
        throw result.error;
    if (issue.code === 'unrecognized_keys') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `there is no input ${JSON.stringify(issue.keys[0])}`,
            next: `The inputs are: ${inputNames.join(', ')}`,
        });
    }
    const [what = '', ...others] = result.error.issues.map(({ path, message }) => `${nameOf(path.join('.'))} ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what,
        next: `Correct it; ${see}`,
        ...(others.length > 0 && { details: ['Also:', ...others].join('\n') }),
    });
}


/***/ }),

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   s: () => (/* binding */ benchmarksOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What to measure: from `model`, `command` or the config's suites, exactly one of the three. A `name` that is one of
 * the suites picks that one.
 */
async function benchmarksOf(inputs, config, expand) {
    const suites = Object.entries(config.suites ?? {});
    const inline = inputs.model !== undefined || inputs.command !== undefined;
    if (inline && suites.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: `a ${inputs.model ? 'model' : 'command'} was given, and the config file has suites: two answers to what is measured`,
            next: 'Remove one of them',
        });
    }
    if (!inline && suites.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            what: 'nothing says what to measure',
            next: 'Give a model (an .onnx file) or a command, or suites in the config file',
        });
    }
    if (inputs.command !== undefined)
        return [commandOf(inputs.name, inputs.command, inputs)];
    if (inputs.model !== undefined) {
        const found = await Promise.all(inputs.model.map((pattern) => modelsOf(pattern, expand)));
        return named(found.flat()).map(([name, model]) => modelOf(name, model, inputs));
    }
    const chosen = suites.filter(([name]) => name === inputs.name);
    return suiteBenchmarks(chosen.length > 0 ? chosen : suites, inputs, expand);
}
async function suiteBenchmarks(suites, inputs, expand) {
    const perSuite = suites.map(async ([name, suite]) => {
        if (suite.command !== undefined) {
            const [profileCommand, profileResults] = [suite['profile-command'], suite['profile-results']];
            const command = commandOf(name, suite.command, {
                results: suite.results,
                format: suite.format ?? 'auto',
            });
            if (profileCommand === undefined || profileResults === undefined)
                return [command];
            return [{ ...command, profile: { command: profileCommand, results: profileResults } }];
        }
        const settings = {
            'execution-provider': suite['execution-provider'] ?? inputs['execution-provider'],
            'cpu-fallback': suite['cpu-fallback'] ?? inputs['cpu-fallback'],
            'input-shapes': suite['input-shapes'] ?? inputs['input-shapes'],
            warmup: suite.warmup ?? inputs.warmup,
            iterations: suite.iterations ?? inputs.iterations,
            profile: suite.profile,
        };
        const models = await modelsOf(suite.model ?? '', expand);
        const [only] = models;
        if (only !== undefined && models.length === 1)
            return [modelOf(name, only, settings)];
        return named(models).map(([stem, model]) => modelOf(`${name}/${stem}`, model, settings));
    });
    return (await Promise.all(perSuite)).flat();
}
async function modelsOf(pattern, expand) {
    const files = await expand(pattern);
    if (files.length > 0)
        return files;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `no model file matches ${JSON.stringify(pattern)}`,
        next: 'Check the path, which is relative to working-directory, and that the checkout fetched it (Git LFS files need lfs: true)',
    });
}
/** Each model under its file stem, or under its path where two share the stem. */
function named(models) {
    const stem = (model) => (model.split('/').at(-1) ?? model).replace(/\.onnx$/, '');
    return models.map((model) => {
        const unique = models.filter((other) => stem(other) === stem(model)).length === 1;
        return [unique ? stem(model) : model.replace(/\.onnx$/, ''), model];
    });
}
function modelOf(name, model, settings) {
    return {
        kind: 'model',
        name,
        model,
        provider: settings['execution-provider'],
        ...(settings['cpu-fallback'] === 'allow' && { cpuFallback: true }),
        inputShapes: settings['input-shapes'],
        warmup: settings.warmup ?? null,
        iterations: settings.iterations ?? null,
        ...(settings.profile && { profile: true }),
    };
}
function commandOf(name, command, settings) {
    return { kind: 'command', name, command, results: settings.results ?? null, format: settings.format };
}
/** What the comparison is asked for. */
function policyOf(inputs, config) {
    return {
        threshold: inputs.threshold,
        margin: inputs.margin,
        alpha: inputs.alpha,
        failOn: inputs['fail-on'],
        noBaseline: inputs['no-baseline'],
        rules: (config.metrics ?? []).map((rule) => ({
            match: rule.match,
            ...(rule.threshold !== undefined && { threshold: rule.threshold }),
            ...(rule.margin !== undefined && { margin: rule.margin }),
            ...(rule.floor !== undefined && { floor: rule.floor }),
            ...(rule.gate !== undefined && { gate: rule.gate }),
            ...(rule.direction !== undefined && { direction: rule.direction }),
        })),
        ignoreEnvironment: config.environment?.ignore ?? [],
        outputs: { relative: config.outputs?.relative, absolute: config.outputs?.absolute },
    };
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yj: () => (/* binding */ positive),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);

const percentText = /^([+]?\d+(?:\.\d+)?|\.\d+)\s*%$/;
const numberText = /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const quantityText = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([^\d\s].*)?$/i;
/**
 * A fraction from `3%` or `0.03`. A bare number of 1 or more is refused, since `3` could mean either.
 * Undefined where the text is neither.
 */
function parseFraction(text) {
    const percent = percentText.exec(text.trim());
    if (percent)
        return Number(percent[1]) / 100;
    if (!numberText.test(text.trim()))
        return undefined;
    const value = Number(text);
    return value < 1 ? value : undefined;
}
/** A number with an optional unit: `0.05 ms` → {value: 0.05, unit: 'ms'}; undefined where the text is no such thing. */
function parseQuantity(text) {
    const match = quantityText.exec(text.trim());
    return match ? { value: Number(match[1]), unit: (match[2] ?? '').trim() } : undefined;
}
/** Text or number → fraction in 0 … `max`. */
function fraction(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform((given, context) => {
        const value = parseFraction(String(given));
        if (value === undefined || value <= 0 || value > max) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a percentage such as 3% or a fraction such as 0.03, above 0 and at most ${max * 100}%`,
            });
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
        }
        return value;
    });
}
/** Text or number → whole number in `min` … `max`. */
function whole(min, max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform((given, context) => {
        const value = /^\d+$/.test(String(given).trim()) ? Number(given) : Number.NaN;
        if (!(value >= min && value <= max)) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a whole number from ${min} to ${max}`,
            });
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
        }
        return value;
    });
}
/** Text or number → positive number of at most `max`; fractions allowed. */
function positive(max) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform((given, context) => {
        const value = numberText.test(String(given).trim()) ? Number(given) : Number.NaN;
        if (!(value > 0 && value <= max)) {
            context.addIssue({
                code: 'custom',
                message: `is ${JSON.stringify(given)}, but must be a number above 0 and at most ${max}`,
            });
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
        }
        return value;
    });
}
/** One of `words`, told with all of them when it is none. */
function oneOf(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, {
        error: (issue) => `is ${JSON.stringify(issue.input)}, but must be one of: ${words.join(', ')}`,
    });
}


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ TelemetryConfigSchema),
/* harmony export */   h: () => (/* binding */ telemetryOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _model_validity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1107);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4676);



const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
/** The config's `telemetry`: what is watched beside a repetition, and what makes it not count. */
const TelemetryConfigSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gpus: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(0, 1023)).min(1).optional(),
    invalidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .validityRules */ .mL)).optional(),
    'throttled-share': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO)(1).optional(),
    'clock-share': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO)(1).optional(),
    temperature: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(150).optional(),
    'foreign-cores': (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)(1024).optional(),
    steal: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO)(1).optional(),
    drift: (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO)(10).optional(),
    'allowed-processes': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional(),
});
/** What is watched, or null where the input `telemetry` is `off`. */
function telemetryOf({ telemetry }, config) {
    if (telemetry === 'off')
        return null;
    const given = config.telemetry ?? {};
    return {
        gpus: given.gpus ?? null,
        limits: {
            invalidate: given.invalidate ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.invalidate,
            allowedProcesses: given['allowed-processes'] ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.allowedProcesses,
            throttledShare: given['throttled-share'] ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.throttledShare,
            clockShare: given['clock-share'] ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.clockShare,
            temperature: given.temperature ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.temperature,
            foreignCores: given['foreign-cores'] ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.foreignCores,
            steal: given.steal ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.steal,
            drift: given.drift ?? _model_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .MK.drift,
        },
    };
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6047);
/* harmony import */ var _model_shape_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5265);




const see = 'the README shows every key of the config file';
/**
 * `yaml` in the shape of `schema`; an empty text is an empty object. `known` serves the message about an unknown key. Throws
 * InputError that names the source, the line and the key of the first thing that is wrong, and below it of all others.
 */
function readYaml(schema, yaml, source, known) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(yaml, { lineCounter: lines, uniqueKeys: true });
    const syntax = document.errors[0];
    if (syntax) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
            what: `not valid YAML: ${syntax.message.split('\n')[0]?.replace(/ at line.*/, '')}`,
            where: { source, line: lines.linePos(syntax.pos[0]).line },
            next: 'Check indentation, quotes and colons there',
        });
    }
    const data = document.toJS() ?? {};
    const result = schema.safeParse(data);
    if (result.success)
        return result.data;
    const placeOf = (path) => ({
        source,
        line: lines.linePos(startOf(document.contents, path)).line,
        ...(path.length > 0 && { key: (0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPath */ .jV)(path) }),
    });
    const [first, ...others] = faultsOf(result.error.issues, data, known, placeOf);
    if (first === undefined)
        throw result.error;
    const details = others.map(({ brief, where }) => `line ${where.line}, key ${where.key}: ${brief}`);
    const { what, where, next } = first;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
        what,
        where,
        next,
        ...(details.length > 0 && { details: ['Also there:', ...details].join('\n') }),
    });
}
function faultsOf(issues, data, known, placeOf) {
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            const section = String(issue.path[0] ?? '');
            return issue.keys.map((key) => ({
                ...unknownKey(key, section, known),
                where: placeOf([...issue.path, key]),
            }));
        }
        return (0,_model_shape_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeFaults */ .Pm)([issue], data).map(({ path, what }) => ({
            what,
            where: placeOf(path),
            next: `Correct it; ${see}`,
            brief: what,
        }));
    });
}
function unknownKey(key, section, known) {
    const here = known[section] ?? [];
    const brief = `unknown key ${JSON.stringify(key)}`;
    const what = `${brief}; known here: ${here.join(', ')}`;
    const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, here);
    if (meant !== undefined) {
        return { what, next: `Did you mean ${meant}? If not, ${see}`, brief: `${brief}, perhaps ${meant}` };
    }
    const sections = Object.keys(known).filter((name) => name !== '' && known[name]?.includes(key));
    const remedy = sections.length > 0 ? `It belongs under ${sections.join(', or under ')}` : 'Remove it or correct it';
    return { what, next: `${remedy}; ${see}`, brief };
}
/** Where the deepest part of `path` that is there begins: the key in a map, the entry in a list. */
function startOf(root, path) {
    let [node, start] = [root, root?.range?.[0] ?? 0];
    for (const part of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(part));
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key))
                return start;
            start = pair.key.range?.[0] ?? start;
            node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) ? pair.value : null;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const entry = node.items[Number(part)];
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(entry))
                return start;
            start = entry.range?.[0] ?? start;
            node = entry;
        }
    }
    return start;
}


/***/ }),

/***/ 7666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7914);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7829);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);
/* harmony import */ var _telemetry_kernel_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5350);






const MAX_TEXT = 500;
const MAX_WARNINGS = 20;
const MAX_MESSAGE = 2000;
/** What a snapshot takes. */
const LONGEST_NAME = 300;
/**
 * Puts repetitions together, in the order in which they ran: `repetitions[r]` of a measurement is the r-th repetition of
 * its benchmark, empty where that did not write the metric or does not count. Throws InputError where repetitions disagree
 * on what a metric is.
 */
function assemble(ran) {
    const repetitions = ran.map(withBoundedNames);
    const counted = repetitions.filter((repetition) => repetition.invalid === undefined);
    const names = [...new Set(repetitions.map((repetition) => repetition.benchmark))];
    const own = (name) => repetitions.filter((repetition) => repetition.benchmark === name);
    const measured = names.map((name) => ({ name, measurements: measurementsOf(own(name)) }));
    return {
        measurements: measured.flatMap(({ measurements }) => measurements),
        aggregates: counted.flatMap((repetition) => repetition.aggregates),
        executions: executionsOf(repetitions),
        failures: sumFailures(counted.flatMap((repetition) => repetition.failures ?? [])),
        kernels: names.flatMap((name) => tracedKernels(own(name))),
        outputs: names.flatMap((name) => outputsOf(name, own(name))),
        phases: Object.fromEntries(names.flatMap((name) => phasesOf(name, own(name)))),
        benchmarks: Object.fromEntries(
        // Written from the end, so that the first of each benchmark stays.
        repetitions.toReversed().map(({ benchmark, conditions }) => [benchmark, conditions])),
        reported: Object.assign({}, ...counted.map((repetition) => repetition.environment)),
        warnings: [
            ...oneOfEachKind(new Set(repetitions.flatMap(namedWarnings))),
            ...measured.flatMap(({ name, measurements }) => {
                const valid = counted.filter(({ benchmark }) => benchmark === name).length;
                return unevenWarnings(name, measurements, valid);
            }),
        ],
    };
}
/** Metrics that some repetitions wrote and others did not: a benchmark that is to be compared writes the same each time. */
function unevenWarnings(name, measurements, repetitions) {
    const uneven = measurements.flatMap((measurement) => {
        const written = measurement.repetitions.filter((values) => values.length > 0).length;
        return written < repetitions ? [`${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(measurement)} (${written} of ${repetitions})`] : [];
    });
    if (uneven.length === 0)
        return [];
    const more = uneven.length > 5 ? [`${uneven.length - 5} more`] : [];
    return [`${name}: not every repetition wrote ${[...uneven.slice(0, 5), ...more].join(', ')}`];
}
/** Names of templates and parameters run to thousands. */
function withBoundedNames(repetition) {
    const short = (name) => (0,_model_bounded_name_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedName */ .l)(name, LONGEST_NAME);
    const metric = (of) => ({
        ...of,
        benchmark: short(of.benchmark),
        metric: short(of.metric),
    });
    return {
        ...repetition,
        readings: repetition.readings.map(metric),
        aggregates: repetition.aggregates.map(metric),
        ...(repetition.failures && {
            failures: repetition.failures.map((failure) => ({
                ...failure,
                benchmark: short(failure.benchmark),
                name: short(failure.name),
            })),
        }),
    };
}
function tracedKernels(repetitions) {
    const traced = repetitions.find(({ kernels, invalid }) => kernels !== undefined && invalid === undefined);
    if (traced?.kernels === undefined)
        return [];
    return [(0,_telemetry_kernel_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .benchmarkKernels */ .IO)(traced.benchmark, 'the results', traced.kernels, null)];
}
function outputsOf(benchmark, repetitions) {
    const [first, ...later] = repetitions.flatMap(({ outputs, invalid }) => outputs !== undefined && invalid === undefined ? [outputs] : []);
    if (first === undefined)
        return [];
    const again = first.tensors.flatMap(({ name, sha256 }) => later.flatMap(({ tensors }) => tensors).find((own) => own.name === name && own.sha256 !== sha256) ?? []);
    return [{ benchmark, ...first, ...(again.length > 0 && { again }) }];
}
function phasesOf(name, repetitions) {
    const known = repetitions.flatMap(({ phases, invalid }) => (invalid === undefined ? (phases ?? []) : []));
    if (known.length === 0)
        return [];
    const middle = (quantity) => (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(known.map((phases) => phases[quantity]));
    return [[name, { warmupEffectPct: middle('warmupEffectPct'), covPct: middle('covPct') }]];
}
/** The measurements of one benchmark. */
function measurementsOf(repetitions) {
    const metrics = new Map();
    const empty = () => repetitions.map(() => []);
    for (const [index, repetition] of repetitions.entries()) {
        if (repetition.invalid !== undefined)
            continue;
        for (const reading of repetition.readings) {
            const known = metrics.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading)) ?? { first: reading, values: empty(), terms: empty() };
            refuseOther(known.first, reading, repetition.benchmark);
            metrics.set((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading), known);
            for (const value of reading.values)
                known.values[index]?.push(value);
            for (const term of reading.additive?.terms ?? [])
                known.terms[index]?.push(term);
        }
    }
    return [...metrics.values()].map(({ first, values, terms }) => ({
        benchmark: first.benchmark,
        metric: first.metric,
        unit: first.unit,
        direction: first.direction,
        grain: first.grain,
        repetitions: values,
        ...(first.additive && { additive: { formula: first.additive.formula, terms } }),
    }));
}
function refuseOther(first, reading, source) {
    const describe = ({ unit, direction, grain, additive }) => [unit || 'no unit', direction, grain, ...(additive ? [additive.formula] : [])].join(', ');
    if (describe(first) === describe(reading))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        what: `${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .metricId */ .yo)(reading)} is once ${describe(first)} and once ${describe(reading)}`,
        where: { source },
        next: 'Let all results name a metric with one unit, direction and grain',
    });
}
function executionsOf(repetitions) {
    const counts = new Map();
    return repetitions.map((repetition, slot) => {
        const { benchmark, startedAt, durationMs, warnings, invalid, repeated } = repetition;
        const index = counts.get(benchmark) ?? 0;
        counts.set(benchmark, index + 1);
        return {
            benchmark,
            repetition: index,
            slot: repetition.slot ?? slot,
            startedAt,
            durationMs,
            ...(invalid !== undefined && { invalid: invalid.slice(0, MAX_TEXT) }),
            ...(repeated && { repeated }),
            ...(warnings.length > 0 && {
                warnings: warnings.slice(0, MAX_WARNINGS).map((warning) => warning.slice(0, MAX_TEXT)),
            }),
        };
    });
}
/** One entry for each name, with the count of all and the first message. */
function sumFailures(failures) {
    const sums = new Map();
    for (const failure of failures) {
        const id = `${failure.benchmark}\n${failure.name}`;
        const { message, ...known } = { ...failure, ...sums.get(id) };
        const count = (sums.get(id)?.count ?? 0) + failure.count;
        sums.set(id, {
            ...known,
            count,
            ...(message !== undefined && { message: message.slice(0, MAX_MESSAGE) }),
        });
    }
    return [...sums.values()];
}
function namedWarnings({ benchmark, warnings }) {
    return warnings.map((warning) => `${benchmark}: ${warning}`);
}
/** Of warnings that differ by their numbers only the first, and how many more there are. */
function oneOfEachKind(warnings) {
    const kinds = (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(warnings, (warning) => warning.replace(/(?<=\s)[\d.]+(?=\s)/g, '#'));
    return [...kinds.values()].map(([first = '', ...others]) => others.length === 0 ? first : `${first} (and ${others.length} more like it)`);
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cpuFallbacks),
/* harmony export */   r: () => (/* binding */ providers)
/* harmony export */ });
const providers = ['auto', 'cpu', 'cuda', 'tensorrt', 'webgpu'];
/** What happens to nodes of a model that its provider cannot run. */
const cpuFallbacks = ['refuse', 'allow'];


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

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sampledMetric),
/* harmony export */   k: () => (/* binding */ sampledMetrics)
/* harmony export */ });
/**
 * What is sampled beside a repetition and becomes metrics of its benchmark, one value a repetition. Of several GPUs memory,
 * power and energy are summed, utilisation and clock averaged. They come and go with the tool that answers, so they are never
 * missed, and however equal their values are they are no exact counts.
 */
const sampledMetrics = {
    gpu_memory_peak_mib: { unit: 'MiB', direction: 'lower', gated: true },
    /** Energy of the timed iterations of a model, by their number. */
    gpu_energy_per_iteration_j: { unit: 'J', direction: 'lower', gated: false },
    /** Energy of the whole run of a command. */
    gpu_energy_j: { unit: 'J', direction: 'lower', gated: false },
    gpu_power_w: { unit: 'W', direction: 'none', gated: false },
    gpu_util_pct: { unit: '%', direction: 'none', gated: false },
    gpu_clock_mhz: { unit: 'MHz', direction: 'none', gated: false },
    gpu_temp_max_c: { unit: '°C', direction: 'none', gated: false },
};
/** What is sampled under this name; undefined for all other metrics. */
function sampledMetric(name) {
    return Object.hasOwn(sampledMetrics, name) ? sampledMetrics[name] : undefined;
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

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ benchmarkKernels),
/* harmony export */   Wv: () => (/* binding */ kernelTimeNs)
/* harmony export */ });
/* unused harmony exports kernelMetrics, summarizeKernels, busyNs */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7914);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1750);



/** A kernel shorter than this is a micro-kernel: its launch costs about as much as its work. */
const MICROKERNEL_THRESHOLD_US = 10;
const TOP_KERNELS = 100;
/** A snapshot keeps the single executions of a trace up to so many. */
const MOST_EXECUTIONS = 10_000;
/** A trace as a snapshot keeps it. */
function benchmarkKernels(benchmark, origin, trace, onnxNodes) {
    const { executions, inferences } = trace;
    const kept = executions.length > 0 && executions.length <= MOST_EXECUTIONS;
    return {
        benchmark,
        origin,
        inferences: inferences === 0 ? null : inferences,
        metrics: kernelMetrics(trace, onnxNodes),
        ...(kept && { executions: [...executions] }),
    };
}
/** Sum over all kernels, in ns. */
function kernelTimeNs({ executions, summaries = [] }) {
    return executions.length > 0
        ? (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(executions.map(({ startNs, endNs }) => endNs - startNs))
        : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map(({ totalTimeMs }) => totalTimeMs * 1e6));
}
/**
 * Metrics of a trace. `onnxNodes` is the node count of the original model, for the amplification ratio (kernels of one
 * inference per node); null where unknown.
 *
 * - active ratio: union of the intervals of a GPU's kernels / wall time, so that parallel queues never count twice; of several
 *   GPUs the mean. Where the trace does not tell the wall time, it is that from the first kernel's start to the last one's end
 * - launch rate: kernels / (last end − first start)
 * - launch tax: share of micro-kernels × thousands of launches per second; 0 where all kernels are long
 */
function kernelMetrics(trace, onnxNodes) {
    if (trace.executions.length === 0)
        return metricsOfSummaries(trace, onnxNodes);
    const durations = trace.executions.map((execution) => execution.endNs - execution.startNs);
    const micro = durations.filter((duration) => duration < MICROKERNEL_THRESHOLD_US * 1000).length;
    const microkernelPct = (100 * micro) / durations.length;
    const span = spanOf(trace.executions);
    const launchRatePerSec = span === 0 ? null : durations.length / (span / 1e9);
    const summaries = summarizeKernels(trace.executions, trace.inferences);
    return {
        source: trace.source,
        totalKernelCount: durations.length,
        uniqueKernelCount: summaries.length,
        totalKernelTimeMs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations) / 1e6,
        avgKernelDurationUs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations) / durations.length / 1e3,
        microkernelCount: micro,
        microkernelPct,
        microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
        launchRatePerSec,
        launchTaxScore: launchRatePerSec === null ? null : (microkernelPct / 100) * (launchRatePerSec / 1000),
        kernelAmplificationRatio: amplification(durations.length, trace, onnxNodes),
        gpuActiveRatio: trace.source === 'device' ? activeRatio(trace.executions, trace.wallNs ?? span) : null,
        topKernels: summaries.slice(0, TOP_KERNELS),
    };
}
/** Executions, in the order of their starts, by kernel name, the most time first. */
function summarizeKernels(executions, inferences) {
    const durationsByName = new Map();
    for (const { name, startNs, endNs } of executions) {
        const durations = durationsByName.get(name);
        if (durations)
            durations.push(endNs - startNs);
        else
            durationsByName.set(name, [endNs - startNs]);
    }
    const total = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(executions.map((execution) => execution.endNs - execution.startNs));
    return [...durationsByName]
        .map(([kernelName, durations]) => summaryOf(kernelName, durations, total, inferences))
        .sort((a, b) => b.totalTimeMs - a.totalTimeMs || a.kernelName.localeCompare(b.kernelName, 'en'));
}
function summaryOf(kernelName, durations, totalNs, inferences) {
    const typical = medianInference(durations, inferences);
    const own = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)([...durations]);
    return {
        kernelName,
        calls: durations.length,
        totalTimeMs: own / 1e6,
        avgTimeUs: own / durations.length / 1e3,
        minTimeUs: durations.reduce((a, b) => Math.min(a, b)) / 1e3,
        maxTimeUs: durations.reduce((a, b) => Math.max(a, b)) / 1e3,
        stdTimeUs: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .Fx)([...durations]) / 1e3,
        pctTotal: totalNs === 0 ? 0 : (100 * own) / totalNs,
        ...(typical !== null && { medianTimeMs: typical / 1e6 }),
    };
}
/** A call that the host interrupted is a hundred times as long as the others: a mean over twenty runs is made of it. */
function medianInference(durations, inferences) {
    if (inferences === null || inferences < 2 || durations.length % inferences !== 0)
        return null;
    const calls = durations.length / inferences;
    return (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(Array.from({ length: inferences }, (_, run) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(durations.slice(run * calls, (run + 1) * calls))));
}
function metricsOfSummaries(trace, onnxNodes) {
    const summaries = trace.summaries ?? [];
    const count = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map((summary) => summary.calls));
    const totalKernelTimeMs = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(summaries.map((summary) => summary.totalTimeMs));
    return {
        source: trace.source,
        totalKernelCount: count,
        uniqueKernelCount: summaries.length,
        totalKernelTimeMs,
        avgKernelDurationUs: count === 0 ? null : (totalKernelTimeMs * 1000) / count,
        microkernelCount: null,
        microkernelPct: null,
        microkernelThresholdUs: MICROKERNEL_THRESHOLD_US,
        launchRatePerSec: null,
        launchTaxScore: null,
        kernelAmplificationRatio: amplification(count, trace, onnxNodes),
        gpuActiveRatio: null,
        topKernels: [...summaries].sort((a, b) => b.totalTimeMs - a.totalTimeMs).slice(0, TOP_KERNELS),
    };
}
function amplification(kernels, trace, onnxNodes) {
    if (!onnxNodes || !trace.inferences || kernels === 0)
        return null;
    return kernels / trace.inferences / onnxNodes;
}
function spanOf(executions) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const { startNs, endNs } of executions) {
        first = Math.min(first, startNs);
        last = Math.max(last, endNs);
    }
    return last - first;
}
/** 0 … 1; null for a trace without length. */
function activeRatio(executions, wallNs) {
    if (wallNs === 0)
        return null;
    const gpus = [...(0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(executions, ({ deviceId }) => deviceId).values()];
    return Math.min(1, (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(gpus.map(busyNs)) / wallNs);
}
/** Length of the union of the intervals, in ns. */
function busyNs(executions) {
    const sorted = [...executions].sort((a, b) => a.startNs - b.startNs);
    let busy = 0;
    let reached = Number.NEGATIVE_INFINITY;
    for (const { startNs, endNs } of sorted) {
        busy += Math.max(0, endNs - Math.max(startNs, reached));
        reached = Math.max(reached, endNs);
    }
    return busy;
}


/***/ })

};
