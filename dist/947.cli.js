export const id = 947;
export const ids = [947];
export const modules = {

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zs: () => (/* binding */ centerOf),
  IP: () => (/* binding */ inUnit),
  oR: () => (/* binding */ joined),
  lc: () => (/* binding */ samplesOf),
  PG: () => (/* binding */ warmUpsOf)
});

// EXTERNAL MODULE: ./lib/model/formula.js
var model_formula = __webpack_require__(5807);
// EXTERNAL MODULE: ./lib/model/metric.js
var metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/statistics/autocorrelation.js
var autocorrelation = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/statistics/steady-state.js


const BATCH = 5;
/** A start-up phase longer than this share is no phase any more: the series has no steady state to speak of. */
const MAXIMUM_SHARE = 0.5;
const MAXIMUM_SLOPE = 0.02;
/**
 * The common warm-up of processes of one benchmark, each a series in order of time. Baseline and candidate processes go in
 * together and unlabelled: a cut of its own for each side would be an effect of the side.
 */
function steadyState(processes) {
    const limit = Math.min(...processes.map((values) => BATCH * largestCut(Math.floor(values.length / BATCH))));
    const cut = Math.min(commonCut(processes.map(mserCut)), limit);
    const slopes = processes
        .map((values) => relativeSlope(values.slice(cut)))
        .filter((slope) => slope !== null);
    const slope = slopes.length === 0 ? null : (0,quantile/* median */.JZ)(slopes);
    const atLimit = cut > 0 && cut === limit;
    return { cut, slope, steady: !atLimit && Math.abs(slope ?? 0) <= MAXIMUM_SLOPE };
}
/**
 * How many leading values to discard: the truncation that minimises the standard error of what is left (MSER-5, White
 * 1997), on medians of batches of 5, which single spikes do not move. At most half of the values, a multiple of 5.
 */
function mserCut(values) {
    const medians = batchMedians(values);
    let best = { error: Infinity, cut: 0 };
    let [count, mean, squares] = [0, 0, 0];
    for (let cut = medians.length - 1; cut >= 0; cut--) {
        const value = medians[cut] ?? 0;
        count++;
        const difference = value - mean;
        mean += difference / count;
        squares += difference * (value - mean);
        const error = squares / count ** 2;
        if (cut <= largestCut(medians.length) && error <= best.error)
            best = { error, cut };
    }
    return best.cut * BATCH;
}
/** One cut for all processes: the 90th percentile of their own, so that nearly all of them have warmed up. */
function commonCut(cuts) {
    return Math.ceil((0,quantile/* quantile */.YV)(cuts, 0.9));
}
/** Change over the series along its least-squares line, relative to its median; null for fewer than 3 batches. */
function relativeSlope(values) {
    const medians = batchMedians(values);
    if (medians.length < 3)
        return null;
    const center = (0,quantile/* median */.JZ)(medians);
    if (center === 0)
        return null;
    return (((0,simple_statistics/* linearRegression */.Ro)(medians.map((value, i) => [i, value])).m * (medians.length - 1)) / Math.abs(center));
}
function largestCut(batches) {
    return Math.floor(batches * MAXIMUM_SHARE);
}
/** Medians of whole batches; an incomplete last one is left out. */
function batchMedians(values) {
    const medians = new Array(Math.floor(values.length / BATCH));
    for (let batch = 0; batch < medians.length; batch++)
        medians[batch] = medianOfFive(values, batch * BATCH);
    return medians;
}
/** Of the five values from `start` on, without the list that `median` would make: a long series has millions of them. */
function medianOfFive(values, start) {
    const at = (offset) => values[start + offset] ?? Number.NaN;
    const [low1, high1] = [Math.min(at(0), at(1)), Math.max(at(0), at(1))];
    const [low2, high2] = [Math.min(at(2), at(3)), Math.max(at(2), at(3))];
    // Neither the smallest nor the largest of the four can be it.
    const [a, b, c] = [Math.max(low1, low2), Math.min(high1, high2), at(4)];
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

;// CONCATENATED MODULE: ./lib/compare/sample.js






/** A shorter series of iterations does not show where its warm-up ends. */
const FEWEST_ITERATIONS = 50;
const tails = ['p95', 'p99'];
/** Below so many raw values a repetition does not bound the quantile with 95 % confidence: not even shown. */
const shownFrom = { p95: 59, p99: 299 };
const level = { p95: 0.95, p99: 0.99 };
/**
 * What counts as n. Values of grain `repetition` are each a unit of their own; of finer grains a repetition gives one
 * value, its median or, for additive values, the formula of its summed terms. Tails of raw values become metrics of their
 * own, `<metric>.p95` and `.p99`; so do aggregates of a metric that has no raw values. Repetitions without values are
 * absent. Keyed by `benchmark/metric`, in order.
 */
function samplesOf(snapshot, warmUps = warmUpsOf([snapshot])) {
    const samples = snapshot.measurements.flatMap((measurement) => {
        const cut = warmUps.get((0,metric/* metricId */.yo)(measurement))?.cut ?? 0;
        return measurement.grain === 'repetition' || measurement.additive
            ? whole(measurement)
            : located(measurement, cut);
    });
    const merged = new Map();
    for (const sample of [...samples, ...condensedSamples(snapshot)]) {
        const known = merged.get((0,metric/* metricId */.yo)(sample));
        merged.set((0,metric/* metricId */.yo)(sample), known === undefined ? sample : joined(known, sample));
    }
    return merged;
}
/**
 * The warm-up that the iterations of each metric still hold: one common cut for all repetitions of the job, whatever the
 * side, so `snapshots` are all that were measured in it. Keyed by `benchmark/metric`.
 */
function warmUpsOf(snapshots) {
    const processes = new Map();
    for (const measurement of snapshots.flatMap(({ measurements }) => measurements)) {
        if (measurement.grain !== 'iteration' || measurement.additive)
            continue;
        const known = processes.get((0,metric/* metricId */.yo)(measurement)) ?? [];
        known.push(...measurement.repetitions.filter((values) => values.length > 0));
        processes.set((0,metric/* metricId */.yo)(measurement), known);
    }
    const long = (all) => all.length > 0 && all.every(({ length }) => length >= FEWEST_ITERATIONS);
    return new Map([...processes].filter(([, all]) => long(all)).map(([id, all]) => [id, steadyState(all)]));
}
/** Two samples of one metric as one, in the unit of the first; the first alone where the units do not agree. */
function joined(first, second) {
    const added = inUnit(second, first.unit);
    if (added === null)
        return first;
    return {
        ...first,
        values: [...first.values, ...added.values],
        additive: first.additive &&
            added.additive && {
            formula: first.additive.formula,
            total: (0,model_formula/* addTerms */.dR)(first.additive.total, added.additive.total),
        },
        tail: first.tail && added.tail && weaker(first.tail, added.tail),
    };
}
function weaker(a, b) {
    return {
        tail: a.tail,
        fewest: Math.min(a.fewest, b.fewest),
        exceedances: () => Math.min(a.exceedances(), b.exceedances()),
    };
}
/** The sample with its values in `unit`, or null where that measures something else. */
function inUnit(sample, unit) {
    if (sample.unit === unit)
        return sample;
    const values = sample.values.map((value) => (0,model_unit/* convert */.C6)(value, sample.unit, unit));
    if (!values.every((value) => value !== null))
        return null;
    const same = (0,model_unit/* canonicalUnit */.lV)(sample.unit) === (0,model_unit/* canonicalUnit */.lV)(unit);
    return { ...sample, unit, values, additive: same ? sample.additive : null };
}
/** The value that stands for the sample: recomputed from all terms, else the median. */
function centerOf({ additive, values }) {
    return (additive && (0,model_formula/* evaluate */._3)(additive.formula, additive.total)) ?? (0,quantile/* median */.JZ)(values);
}
/** Values that are each a unit of their own, or ratios of summed terms. */
function whole(measurement) {
    const { additive, repetitions } = measurement;
    if (!additive)
        return sampleOf(measurement, repetitions.flat());
    const total = additive.terms.flat().reduce(model_formula/* addTerms */.dR, {});
    return sampleOf(measurement, recomputed(measurement, additive), {
        additive: { formula: additive.formula, total },
    });
}
/** The median of each repetition and, where there are values enough, its tails as metrics of their own. */
function located(measurement, cut) {
    const { metric, direction, repetitions } = measurement;
    const kept = steady(repetitions, cut);
    const fewest = Math.min(...kept.map(({ length }) => length));
    const shown = tails.filter((tail) => direction === 'lower' && fewest >= shownFrom[tail]);
    const points = kept.map((values) => (0,quantile/* quantiles */.tI)(values, [0.5, ...shown.map((tail) => level[tail])]));
    const at = (index) => points.flatMap((own) => own[index] ?? []);
    // Cut once more when it is asked for, so that no copy of all values is kept for it.
    const carried = () => (0,quantile/* median */.JZ)(steady(repetitions, cut).map(independent));
    return [
        ...sampleOf(measurement, at(0)),
        ...shown.flatMap((tail, index) => sampleOf({ ...measurement, metric: `${metric}.${tail}` }, at(index + 1), {
            tail: { tail, fewest, exceedances: () => carried() * (1 - level[tail]) },
        })),
    ];
}
function sampleOf({ benchmark, metric, unit, direction }, values, fields = {}) {
    if (values.length === 0)
        return [];
    const plain = { additive: null, tail: null, condensed: false };
    return [{ benchmark, metric, unit, direction, values, ...plain, ...fields }];
}
function recomputed({ grain }, { formula, terms }) {
    const units = grain === 'repetition' ? terms.flat() : terms.map((own) => own.reduce(model_formula/* addTerms */.dR, {}));
    return units.map((own) => (0,model_formula/* evaluate */._3)(formula, own)).filter((value) => value !== null);
}
function condensedSamples({ aggregates = [], measurements }) {
    const raw = new Set(measurements.map(metric/* metricId */.yo));
    return aggregates
        .filter((aggregate) => !raw.has((0,metric/* metricId */.yo)(aggregate)))
        .flatMap((aggregate) => sampleOf({ ...aggregate, metric: `${aggregate.metric}.${aggregate.statistic}` }, [aggregate.value], {
        condensed: true,
    }));
}
/** So many independent values carry the information of these. */
function independent(values) {
    return values.length / (0,autocorrelation/* integratedAutocorrelation */.r)(values);
}
/** What follows the warm-up; a repetition that is shorter than it keeps its later half. */
function steady(repetitions, cut) {
    const full = repetitions.filter((values) => values.length > 0);
    if (cut === 0)
        return full;
    return full.map((values) => values.slice(Math.min(cut, Math.floor(values.length / 2))));
}


/***/ }),

/***/ 3523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/**
 * Whether a name matches a pattern of the config: `*` is any text, also over `/` and `.`, since benchmark names hold
 * both; `?` is one character; all else, brackets too, stands for itself, as in `test_load[1024]`. Case matters.
 */
function globMatcher(pattern) {
    const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
    const source = literal.replaceAll(/\*+/g, '.*').replaceAll('?', '.');
    const expression = new RegExp(`^${source}$`, 's');
    return (name) => expression.test(name);
}


/***/ }),

/***/ 2269:
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

/***/ 5154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2269);

/** Rows as aligned lines for a terminal: the first `left` columns flush left, the others flush right. */
function table(rows, left) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => (column < left ? _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignStart */ .CT : _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignEnd */ .ZT)(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ integratedAutocorrelation)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);

/** Products that the sum over lags may cost; a longer memory than that allows is understated. */
const MAXIMUM_PRODUCTS = 1e8;
/**
 * Integrated autocorrelation time τ ≥ 1 of a series in order of time: so many values carry the information of one
 * independent value. 1 + 2·Σρ, ended by Geyer's initial monotone sequence (Geyer 1992): sums of neighbouring ρ, while
 * they are positive, none counting more than the one before. Throws for an empty series.
 */
function integratedAutocorrelation(values) {
    const center = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(values);
    const centered = Float64Array.from(values, (value) => value - center);
    const variance = productAtLag(centered, 0);
    if (variance === 0)
        return 1;
    const lags = Math.min(values.length / 2, MAXIMUM_PRODUCTS / values.length);
    let time = -1;
    let previous = Infinity;
    for (let lag = 0; lag < lags; lag += 2) {
        const pair = (productAtLag(centered, lag) + productAtLag(centered, lag + 1)) / variance;
        if (pair <= 0)
            break;
        previous = Math.min(previous, pair);
        time += 2 * previous;
    }
    return Math.max(1, time);
}
function productAtLag(centered, lag) {
    let total = 0;
    for (let i = lag; i < centered.length; i++)
        total += (centered[i] ?? 0) * (centered[i - lag] ?? 0);
    return total;
}


/***/ }),

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Where the series for the centre hands over to the continued fraction for the tail; both are accurate here. */
const TAIL_FROM = 2.5;
/**
 * P(Z > z) of a standard normal Z, with relative accuracy 1e-13 far into the tail (z = 37), which `1 - cdf` cannot give.
 * Centre: series of Marsaglia 2004 (J. Stat. Softw. 11:4); tail: Laplace's continued fraction.
 */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    return z < TAIL_FROM ? 0.5 - density(z) * centralSeries(z) : density(z) / tailFraction(z);
}
/** P(Z ≤ z), with the same relative accuracy in the lower tail. */
function normalCdf(z) {
    return normalUpperTail(-z);
}
/** The z with P(Z ≤ z) = p. Throws RangeError unless 0 < p < 1. */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a normal quantile needs a probability in (0, 1), not ${p}`);
    return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
/**
 * The z ≥ 0 with P(Z > z) = tail ≤ ½. The logarithm of the tail is concave and at most ln ½ − z²/2, so Newton's method
 * on it, started where that bound meets the tail, comes down to the root without passing it.
 */
function upperQuantile(tail) {
    let z = Math.sqrt(Math.max(0, -2 * Math.log(2 * tail)));
    for (let step = 0; step < 50; step++) {
        const above = normalUpperTail(z);
        const next = z + (above / density(z)) * Math.log(above / tail);
        if (Math.abs(next - z) <= 1e-15 * z)
            return next;
        z = next;
    }
    return z;
}
/** The exponent is split in two, since rounding z² would cost three digits in the far tail. */
function density(z) {
    const head = Math.trunc(z * 16) / 16;
    return (Math.exp((-head * head) / 2) * Math.exp((-(z - head) * (z + head)) / 2)) / ROOT_TWO_PI;
}
/** z + z³/3 + z⁵/15 + …: (Φ(z) − ½) / φ(z). */
function centralSeries(z) {
    let total = z;
    let term = z;
    for (let k = 3; term > total * 1e-17; k += 2) {
        term *= (z * z) / k;
        total += term;
    }
    return total;
}
/** z + 1/(z + 2/(z + 3/(z + …))): φ(z) / P(Z > z). The depth gives full precision from TAIL_FROM on. */
function tailFraction(z) {
    let fraction = z;
    for (let k = 100; k > 0; k--)
        fraction = z + k / fraction;
    return fraction;
}


/***/ }),

/***/ 272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ squaredDeviations),
/* harmony export */   e: () => (/* binding */ pooledStandardDeviation)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);

/** Σ(x − mean)² and the degrees of freedom it has, n − 1. */
function squaredDeviations(values) {
    const center = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(values);
    return { sum: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(values.map((value) => (value - center) ** 2)), df: values.length - 1 };
}
/**
 * Standard deviation within the samples, each about its own mean (n − 1 in the denominator each); null where no sample
 * has two values, since then nothing is known of it.
 */
function pooledStandardDeviation(samples) {
    const parts = samples.filter((values) => values.length > 1).map(squaredDeviations);
    if (parts.length === 0)
        return null;
    return Math.sqrt((0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts.map((part) => part.sum)) / (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(parts.map((part) => part.df)));
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   g: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6172);

/**
 * P(T > t) of Student's t with `df` > 0 degrees of freedom (not necessarily whole), with relative accuracy 1e-10 in both
 * tails. By the incomplete beta function: P(|T| > t) = I_x(df/2, ½), x = df / (df + t²).
 */
function studentUpperTail(t, df) {
    requireDegreesOfFreedom(df);
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const half = df / 2;
    const x = df / (df + t * t);
    const complement = (t * t) / (df + t * t);
    const scale = (Math.exp(-half * Math.log1p((t * t) / df)) * Math.sqrt(complement) * gammaRatio(half)) /
        Math.sqrt(Math.PI);
    // Each fraction converges on its own side of the bulk.
    return x < (half + 1) / (half + 2.5)
        ? (scale * betaFraction(half, 0.5, x)) / df
        : 0.5 - scale * betaFraction(0.5, half, complement);
}
/** The t with P(T ≤ t) = p. Throws RangeError unless 0 < p < 1 and df > 0. */
function studentQuantile(p, df) {
    requireDegreesOfFreedom(df);
    if (!(p > 0 && p < 1))
        throw new RangeError(`a quantile of t needs a probability in (0, 1), not ${p}`);
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
/**
 * The t > 0 with P(T > t) = tail < ½. On logarithmic axes the tail is concave and falling: after its first step Newton's
 * method is beyond the root and comes back without passing it; the normal quantile keeps that first step short.
 */
function upperQuantile(tail, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(tail);
    for (let step = 0; step < 100; step++) {
        const above = studentUpperTail(t, df);
        const next = t * (above / tail) ** (above / (t * density(t, df)));
        if (Math.abs(next - t) <= 1e-15 * t)
            return next;
        t = next;
    }
    return t;
}
function density(t, df) {
    return ((gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df)));
}
/** Γ(a + ½) / Γ(a): the recurrence up to 20, from there the asymptotic series of the difference of two ln Γ. */
function gammaRatio(a) {
    let factor = 1;
    let b = a;
    for (; b < 20; b++)
        factor *= b / (b + 0.5);
    const i = 1 / (b * b);
    const series = (-1 / 8 + i * (1 / 192 - i * (1 / 640 - (i * 17) / 14336))) / b;
    return factor * Math.sqrt(b) * Math.exp(series);
}
/** The continued fraction of I_x(a, b), evaluated forwards (modified Lentz). */
function betaFraction(a, b, x) {
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 3e-16)
            break;
    }
    return value;
}
function nonZero(value) {
    return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
function requireDegreesOfFreedom(df) {
    if (!(df > 0 && df < Infinity))
        throw new RangeError(`t needs positive, finite degrees of freedom, not ${df}`);
}


/***/ })

};
