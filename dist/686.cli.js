export const id = 686;
export const ids = [686];
export const modules = {

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  compareSides: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model/group-by.js
var group_by = __webpack_require__(7914);
// EXTERNAL MODULE: ./lib/model/metric.js
var model_metric = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/model/sampled-metrics.js
var sampled_metrics = __webpack_require__(3508);
// EXTERNAL MODULE: ./lib/compare/environment.js
var compare_environment = __webpack_require__(5746);
// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(1750);
// EXTERNAL MODULE: ./lib/statistics/spread.js
var spread = __webpack_require__(272);
// EXTERNAL MODULE: ./lib/statistics/student-t.js
var student_t = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/statistics/predictive-t.js




/**
 * Is the candidate's job-level value one more draw from the history's? t = (c − mean) / (s·√(1 + 1/K)) over K earlier
 * jobs, with s² = (weight·sd² + Σ(x − mean)²) / (weight + K − 1): the prior keeps a short, lucky history from claiming
 * a spread near 0. Values on a logarithmic scale give ratios. Throws RangeError for an empty history, values that are
 * not finite, or a prior that is not positive.
 */
function predictiveT(candidate, history, prior) {
    if (!Number.isFinite(candidate))
        throw new RangeError(`the candidate's value is ${candidate}, not a finite number`);
    if (!(prior.sd > 0 && prior.weight > 0))
        throw new RangeError('the prior needs a positive sd and weight');
    const estimate = candidate - (0,quantile/* median */.JZ)(history);
    const deviations = (0,spread/* squaredDeviations */.c)(history);
    const df = prior.weight + deviations.df;
    const variance = (prior.weight * prior.sd ** 2 + deviations.sum) / df;
    const standardError = Math.sqrt(variance * (1 + 1 / history.length));
    const difference = candidate - (0,simple_statistics/* mean */.RE)(history);
    const t = difference / standardError;
    const pGreater = (0,student_t/* studentUpperTail */.g)(t, df);
    const pLess = (0,student_t/* studentUpperTail */.g)(-t, df);
    return {
        t,
        df,
        standardError,
        estimate,
        pGreater,
        pLess,
        p: Math.min(1, 2 * Math.min(pGreater, pLess)),
        upper: (confidence) => difference + standardError * (0,student_t/* studentQuantile */.F)(confidence, df),
        lower: (confidence) => difference - standardError * (0,student_t/* studentQuantile */.F)(confidence, df),
        detectable: (alpha, power) => standardError * ((0,student_t/* studentQuantile */.F)(1 - alpha, df) + (0,student_t/* studentQuantile */.F)(power, df)),
    };
}

// EXTERNAL MODULE: ./lib/model/unit.js
var model_unit = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/statistics/change-points.js + 1 modules
var change_points = __webpack_require__(8577);
// EXTERNAL MODULE: ./lib/compare/carried-history.js
var carried_history = __webpack_require__(8464);
// EXTERNAL MODULE: ./lib/compare/sample.js + 1 modules
var compare_sample = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/compare/history.js





/** Fewer jobs since the last change of level say nothing of the spread between jobs. */
const FEWEST_JOBS = 3;
/** More jobs than this remember a machine that has drifted since. */
const MOST_JOBS = 20;
/** A change is confirmed at this p; a panel of many series gives chance more occasions. */
const changeLevel = { few: 1e-4, panel: 1e-5 };
const FEW_SERIES = 5;
/** Smaller steps, relative to the baseline, are left to the spread between jobs. */
const SMALLEST_STEP = 0.01;
/** The jobs of `snapshots`, oldest first; each has warm-ups of its own unless all were measured in one job. */
function jobsOf(snapshots, warmUps) {
    return snapshots
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
        .map((snapshot, i) => ({
        name: snapshot.provenance.sha?.slice(0, 7) ?? `baseline ${i + 1}`,
        snapshot,
        samples: (0,compare_sample/* samplesOf */.lc)(snapshot, warmUps),
    }));
}
/**
 * The values of one metric in the unit asked for, oldest first: from the jobs' snapshots, and from entries that were carried
 * along of runs whose snapshots are gone. Both must be of an environment equal to the candidate's.
 */
function jobValues({ unit, ...metric }, jobs, carried) {
    const stored = jobs.flatMap(({ name, snapshot, samples }) => {
        const known = samples.get((0,model_metric/* metricId */.yo)(metric));
        const sample = known === undefined ? null : (0,compare_sample/* inUnit */.IP)(known, unit);
        return sample === null ? [] : [{ name, createdAt: snapshot.createdAt, center: (0,compare_sample/* centerOf */.Zs)(sample), sample }];
    });
    const remembered = carried.flatMap(({ sha, createdAt, values }) => {
        const value = values.find((value) => (0,model_metric/* metricId */.yo)(value) === (0,model_metric/* metricId */.yo)(metric));
        const center = value === undefined ? null : (0,model_unit/* convert */.C6)(value.center, value.unit, unit);
        return center === null ? [] : [{ name: sha.slice(0, 7), createdAt, center, sample: null }];
    });
    return [...remembered, ...stored].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
/** All values of the jobs whose snapshots are at hand as one sample; null without any. */
function pooled(values) {
    const [first, ...others] = values.map(({ sample }) => sample).filter((sample) => sample !== null);
    return first === undefined ? null : others.reduce(compare_sample/* joined */.oR, first);
}
/** The entries that the jobs carry of runs that are not among them. */
function carriedEntries(jobs) {
    const present = new Set(jobs.map(({ snapshot }) => snapshot.provenance.runId));
    return (0,carried_history/* mergeEntries */.xq)(jobs.flatMap(({ snapshot }) => snapshot.history ?? [])).filter(({ runId }) => !present.has(runId));
}
/**
 * The part of a history that the candidate is compared with: the latest jobs after the last confirmed change of level. A
 * regression that the branch already has is thereby part of the baseline. `series` is how many metrics are looked at.
 */
function presentLevel(values, scale, series) {
    const points = (0,change_points/* changePoints */.U)(values.map(({ center }) => scale.of(center)), {
        p: series > FEW_SERIES ? changeLevel.panel : changeLevel.few,
        minimumMagnitude: scale.shift(SMALLEST_STEP),
    });
    const last = points.at(-1);
    const job = last === undefined ? undefined : values[last.index];
    const since = last === undefined || job === undefined ? null : { job, change: scale.fraction(last.change) };
    return { jobs: values.slice(last?.index ?? 0).slice(-MOST_JOBS), since };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/evidence.js
/** What most evidence has in common. */
const plain = {
    interval: null,
    p: null,
    decisive: true,
    smallestP: 0,
    separated: { greater: false, less: false },
    objection: { greater: null, less: null },
    tolerance: null,
    jobs: null,
    counts: null,
    mannWhitneyP: null,
    warnings: [],
    advice: null,
    detectable: () => null,
    repetitionsFor: () => null,
};

;// CONCATENATED MODULE: ./lib/compare/evidence/scale.js



/**
 * Logarithms for positive quantities, so that +10 % and back is no change. Differences for rates (in points), for
 * percentages (in points) and for what can be 0 or negative (relative to the baseline). `centers` are the job-level values
 * of the baseline, whose median is what fractions are of.
 */
function scaleOf(samples, centers) {
    if (samples.every(isRate))
        return differences(1);
    if (samples.every(({ unit }) => (0,model_unit/* isPercent */._3)(unit)))
        return differences(100);
    const center = (0,quantile/* median */.JZ)(centers);
    const values = [...centers, ...samples.map(compare_sample/* centerOf */.Zs)];
    const positive = values.every((value) => value > 0) &&
        samples.every((sample) => sample.values.every((value) => value > 0));
    return positive ? logarithms(center) : differences(Math.abs(center));
}
function isRate({ additive }) {
    return additive?.formula === 'proportion';
}
function logarithms(center) {
    return {
        of: Math.log,
        fraction: Math.expm1,
        shift: Math.log1p,
        amount: (shift) => center * Math.expm1(shift),
    };
}
function differences(whole) {
    return {
        of: (value) => value,
        fraction: (shift) => (shift === 0 ? 0 : whole === 0 ? null : shift / whole),
        shift: (fraction) => fraction * whole,
        amount: (shift) => shift,
    };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/exact-evidence.js





/** Allocators and file systems round sizes; counts are exact. */
const BYTES_TOLERANCE = 0.001;
/** A deterministic metric: values without any spread are compared exactly, as no test is needed. */
function exactEvidence(baseline, candidate, scale) {
    const center = (0,compare_sample/* centerOf */.Zs)(candidate);
    const shift = scale.of(center) - scale.of(baseline.center);
    const tolerance = (0,model_unit/* isBytes */.aY)(candidate.unit) ? BYTES_TOLERANCE : 0;
    return {
        ...plain,
        test: 'exact',
        scale,
        shift,
        interval: { low: shift, high: shift, confidence: 1 },
        tolerance,
        n: { baseline: baseline.n, candidate: candidate.values.length },
        center: { baseline: baseline.center, candidate: center },
        jobs: baseline.jobs,
        warnings: ['All values of a side are equal, so the values are compared exactly and there is no p.'],
    };
}
/** Whether values may be deterministic at all: equal times and samples are only rounded, rates have a test of their own. */
function isConstant(sample) {
    const [first] = sample.values;
    if ((0,model_unit/* isTimed */._Y)(sample.unit) || isRate(sample) || (0,sampled_metrics/* sampledMetric */.N)(sample.metric))
        return false;
    return sample.values.every((value) => value === first);
}

;// CONCATENATED MODULE: ./lib/compare/evidence/is-significant.js
/** Rounding must not move a p off the level that it stands on. */
const SLACK = 1e-9;
/** Whether p is at most alpha. */
function isSignificant(p, alpha) {
    return p <= alpha * (1 + SLACK);
}

// EXTERNAL MODULE: ./lib/statistics/critical-value.js
var critical_value = __webpack_require__(594);
;// CONCATENATED MODULE: ./lib/statistics/sorted-sample.js
/**
 * `values` ascending, as a copy. Throws RangeError where there are none or one is not finite: a rank of NaN would be
 * silently wrong.
 */
function sortedSample(values) {
    const sorted = new Float64Array(values).sort();
    // The order of typed arrays puts -Infinity first, Infinity and then NaN last: both ends finite, all finite.
    if (sorted.length === 0)
        throw new RangeError('a sample needs at least one value');
    if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted.at(-1))) {
        throw new RangeError('a sample holds a value that is not a finite number');
    }
    return sorted;
}

;// CONCATENATED MODULE: ./lib/statistics/hodges-lehmann.js


/**
 * Shift of the candidate against the baseline with its two-sided interval, the inversion of the Mann-Whitney test (Hodges
 * & Lehmann 1963). Each bound alone is one-sided at (1 + confidence) / 2. On logarithms of values the shift is the
 * logarithm of a ratio. Throws RangeError for an empty sample, a value that is not finite, or a confidence outside (0, 1).
 */
function hodgesLehmann(candidate, baseline, confidence) {
    if (!(confidence > 0 && confidence < 1))
        throw new RangeError(`confidence is ${confidence}, not in (0, 1)`);
    const x = sortedSample(candidate);
    const y = sortedSample(baseline);
    const pairs = x.length * y.length;
    const { count, attained } = (0,critical_value/* criticalValue */.z)(x.length, y.length, (1 - confidence) / 2);
    const lowerMiddle = nthDifference(x, y, Math.ceil(pairs / 2));
    const upperMiddle = pairs % 2 === 1 ? lowerMiddle : nthDifference(x, y, pairs / 2 + 1);
    return {
        estimate: lowerMiddle + (upperMiddle - lowerMiddle) / 2,
        low: count === 0 ? -Infinity : nthDifference(x, y, count),
        high: count === 0 ? Infinity : nthDifference(x, y, pairs + 1 - count),
        confidence: 1 - 2 * attained,
    };
}
/**
 * The `rank`-th smallest (from 1) of the differences between two ascending samples, without forming them: bisection on
 * the value, where every step snaps to a difference that occurs, so that the result is one of them. O(n + m) a step.
 */
function nthDifference(x, y, rank) {
    let low = (x[0] ?? 0) - (y.at(-1) ?? 0);
    let high = (x.at(-1) ?? 0) - (y[0] ?? 0);
    while (low < high) {
        const middle = low / 2 + high / 2;
        const { count, below, above } = split(x, y, middle < high ? middle : low);
        if (count >= rank)
            high = below;
        else
            low = above;
    }
    return low;
}
/** How many differences are at most `value`, the largest of them, and the smallest of the others. */
function split(x, y, value) {
    let count = 0;
    let below = -Infinity;
    let above = Infinity;
    let first = 0;
    for (const larger of x) {
        while (first < y.length && larger - (y[first] ?? 0) > value)
            first++;
        count += y.length - first;
        if (first < y.length)
            below = Math.max(below, larger - (y[first] ?? 0));
        if (first > 0)
            above = Math.min(above, larger - (y[first - 1] ?? 0));
    }
    return { count, below, above };
}

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(6172);
// EXTERNAL MODULE: ./lib/statistics/rank-sum-distribution.js
var rank_sum_distribution = __webpack_require__(3034);
;// CONCATENATED MODULE: ./lib/statistics/mann-whitney.js



/**
 * Mann-Whitney test of two independent samples (Mann & Whitney 1947), with the conditional distribution of the midranks
 * where values are tied. Exact while the additions this takes stay within `budget`, since at 10 + 10 values the
 * approximation is more than twice too large at p = 0.0004. Throws RangeError for an empty sample or a value that is not
 * finite.
 */
function mannWhitney(candidate, baseline, { budget = rank_sum_distribution/* EXACT_BUDGET */.YB } = {}) {
    const x = sortedSample(candidate);
    const y = sortedSample(baseline);
    const { U, tieTerm } = rankSum(x, y);
    const { pGreater, pLess, method } = tails(x, y, U, tieTerm, budget);
    const commonLanguageEffect = U / (x.length * y.length);
    return {
        U,
        pGreater,
        pLess,
        p: Math.min(1, 2 * Math.min(pGreater, pLess)),
        method,
        commonLanguageEffect,
        cliffsDelta: 2 * commonLanguageEffect - 1,
    };
}
function tails(x, y, U, tieTerm, budget) {
    const tied = tieTerm > 0;
    if (x[0] === x.at(-1) && y[0] === y.at(-1) && x[0] === y[0]) {
        return { pGreater: 1, pLess: 1, method: 'degenerate' };
    }
    if ((0,rank_sum_distribution/* exactCost */.bp)(x.length, y.length, tied) > budget)
        return asymptoticTails(x.length, y.length, U, tieTerm);
    const distribution = tied
        ? (0,rank_sum_distribution/* rankSumDistribution */.uU)(levelCounts(x, y), Math.min(x.length, y.length))
        : (0,rank_sum_distribution/* untiedDistribution */.Wb)(x.length, y.length);
    return {
        ...exactTails(distribution, U, x.length, y.length),
        method: tied ? 'exact-conditional' : 'exact',
    };
}
/** The distribution is that of the smaller sample's U; the candidate's is its mirror image if it is the larger one. */
function exactTails(distribution, U, n, m) {
    return n <= m
        ? { pGreater: distribution.atLeast(U), pLess: distribution.atMost(U) }
        : { pGreater: distribution.atMost(n * m - U), pLess: distribution.atLeast(n * m - U) };
}
function asymptoticTails(n, m, U, tieTerm) {
    const pool = n + m;
    const deviation = Math.sqrt(((n * m) / 12) * (pool + 1 - tieTerm / (pool * (pool - 1))));
    const excess = U - (n * m) / 2;
    return {
        pGreater: (0,normal/* normalUpperTail */.IL)((excess - 0.5) / deviation),
        pLess: (0,normal/* normalUpperTail */.IL)((-excess - 0.5) / deviation),
        method: 'asymptotic',
    };
}
/** U, and Σ(t³ − t) over the groups of t equal values. */
function rankSum(x, y) {
    let doubledU = 0;
    let tieTerm = 0;
    let below = 0;
    forEachLevel(x, y, (inX, inY) => {
        doubledU += inX * (2 * below + inY);
        below += inY;
        const tied = inX + inY;
        tieTerm += tied ** 3 - tied;
    });
    return { U: doubledU / 2, tieTerm };
}
function levelCounts(x, y) {
    const counts = [];
    forEachLevel(x, y, (inX, inY) => counts.push(inX + inY));
    return counts;
}
/** Visits the distinct values of two ascending samples in order, with how often each sample holds the value. */
function forEachLevel(x, y, visit) {
    let i = 0;
    let j = 0;
    while (i < x.length || j < y.length) {
        const level = Math.min(x[i] ?? Infinity, y[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (x[i] === level)
            i++;
        while (y[j] === level)
            j++;
        visit(i - fromI, j - fromJ);
    }
}

// EXTERNAL MODULE: ./lib/statistics/planning.js
var planning = __webpack_require__(4462);
;// CONCATENATED MODULE: ./lib/compare/evidence/rank-evidence.js






/** With so much more noise than change thousands of repetitions would be needed: not worth counting. */
const HOPELESS = 20;
/**
 * Two samples of independent values by rank: exact Mann-Whitney test, Hodges-Lehmann shift with its interval at
 * `confidence`. One value a side allows no test, only a look at how far the two are apart.
 */
function rankEvidence(baseline, candidate, scale, confidence) {
    const x = candidate.values.map(scale.of);
    const y = baseline.values.map(scale.of);
    const common = {
        ...plain,
        scale,
        n: { baseline: y.length, candidate: x.length },
        center: { baseline: (0,compare_sample/* centerOf */.Zs)(baseline), candidate: (0,compare_sample/* centerOf */.Zs)(candidate) },
        separated: { greater: Math.min(...x) > Math.max(...y), less: Math.max(...x) < Math.min(...y) },
    };
    return x.length === 1 && y.length === 1
        ? { ...common, ...singleValues(x, y) }
        : { ...common, ...tested(x, y, confidence) };
}
function singleValues([after = 0], [before = 0]) {
    return {
        test: 'threshold',
        shift: after - before,
        decisive: false,
        warnings: ['There is one value on either side, so no test was possible.'],
    };
}
function tested(x, y, confidence) {
    const n = { baseline: y.length, candidate: x.length };
    const test = mannWhitney(x, y);
    const { estimate, low, high } = hodgesLehmann(x, y, confidence);
    const sd = (0,spread/* pooledStandardDeviation */.e)([x, y]) ?? 0;
    return {
        test: test.method === 'asymptotic' ? 'mann-whitney-asymptotic' : 'mann-whitney-exact',
        shift: estimate,
        interval: { low, high, confidence },
        p: probabilities(test),
        smallestP: smallestP(n),
        detectable: (alpha) => (sd > 0 ? (0,planning/* minimumDetectableChange */.Ul)({ n, sd, alpha }) : null),
        repetitionsFor: (shift, alpha) => {
            if (sd === 0 || shift === 0)
                return null;
            return sd > HOPELESS * shift ? Infinity : (0,planning/* pairsNeeded */.V5)({ change: shift, sd, alpha });
        },
    };
}
function probabilities(test) {
    return { twoSided: test.p, greater: test.pGreater, less: test.pLess };
}
/** The one-sided p of complete separation without ties: 1 / C(n + m, n). */
function smallestP({ baseline, candidate }) {
    let p = 1;
    for (let k = 1; k <= candidate; k++)
        p *= k / (baseline + k);
    return p;
}

;// CONCATENATED MODULE: ./lib/compare/outcome.js

/** Where no test can tell, a metric that is worse by so much is still a regression, told as unverified. */
const HARD_LIMIT = 0.25;
/** Rounding must not move a number off the limit that it stands on. */
const outcome_SLACK = 1e-9;
/**
 * The outcome of one metric. Regressed and improved need a significant test and a change of at least the threshold and the
 * floor; unchanged needs both ends of the interval inside the margin or the floor; all else is inconclusive. `adjusted` is
 * null where the metric is in no family, since no test of it is valid for a verdict.
 */
function judge(evidence, settings, adjusted, level) {
    const view = worseIsUp(evidence, settings.direction);
    const { matters, within } = limits(evidence, settings, view.sign);
    if (evidence.tolerance !== null) {
        const outcome = matters(view.shift) ? 'regressed' : matters(-view.shift) ? 'improved' : 'unchanged';
        return directed({ outcome, notWorse: outcome !== 'regressed', warnings: [] }, settings.direction);
    }
    const notWorse = adjusted !== null && (view.high < 0 || within(view.high));
    const open = (...warnings) => ({ outcome: 'inconclusive', notWorse, warnings });
    const { alpha } = level;
    if (adjusted !== null && isSignificant(adjusted.worse, alpha) && matters(view.shift)) {
        if (view.objection.worse !== null)
            return open(view.objection.worse);
        return directed({ outcome: 'regressed', notWorse: false, warnings: [] }, settings.direction);
    }
    if (adjusted !== null && isSignificant(adjusted.better, alpha) && matters(-view.shift)) {
        if (view.objection.better !== null)
            return open(view.objection.better);
        return directed({ outcome: 'improved', notWorse: true, warnings: [] }, settings.direction);
    }
    if ((adjusted === null || !level.reachable) && view.separated && matters(view.shift, HARD_LIMIT)) {
        const warnings = [
            `Unverified: no valid test was possible, but the change is beyond the limit of ${HARD_LIMIT * 100} %.`,
        ];
        return directed({ outcome: 'regressed', notWorse: false, warnings }, settings.direction);
    }
    if (adjusted !== null && within(view.high) && within(view.low)) {
        return { outcome: 'unchanged', notWorse: true, warnings: [] };
    }
    return open();
}
/** The evidence with its sign turned so that worse is up. */
function worseIsUp({ shift, interval, objection, separated }, direction) {
    const { low, high } = interval ?? { low: -Infinity, high: Infinity };
    return direction === 'higher'
        ? {
            sign: -1,
            shift: -shift,
            low: -high,
            high: -low,
            objection: { worse: objection.less, better: objection.greater },
            separated: separated.less,
        }
        : {
            sign: 1,
            shift,
            low,
            high,
            objection: { worse: objection.greater, better: objection.less },
            separated: separated.greater,
        };
}
/** What matters and what is within the margin, of shifts whose sign is turned by `sign`. */
function limits({ scale, shift: moved, tolerance }, settings, sign) {
    const { margin, floor } = settings;
    const tolerant = tolerance !== null && !settings.thresholdGiven;
    const exceeds = (shift, limit) => tolerant ? shift > limit * (1 + outcome_SLACK) : shift >= limit * (1 - outcome_SLACK);
    const amount = (shift) => Math.abs(scale.amount(sign * shift));
    const threshold = effectiveThreshold(settings, tolerance);
    return {
        matters: (shift, least = 0) => shift > 0 &&
            exceeds(shift, scale.shift(Math.max(threshold, least))) &&
            (floor === null || Math.abs(scale.amount(moved)) >= floor * (1 - outcome_SLACK)),
        within: (end) => Number.isFinite(end) &&
            (end === 0 ||
                Math.abs(end) < scale.shift(margin) * (1 - outcome_SLACK) ||
                (floor !== null && amount(end) < floor * (1 - outcome_SLACK))),
    };
}
/** A threshold that the user set holds for deterministic metrics too; else these have a tolerance of their own. */
function effectiveThreshold(settings, tolerance) {
    return tolerance === null || settings.thresholdGiven ? settings.threshold : tolerance;
}
/** A metric without direction can move, and nobody can say whether that is good. */
function directed(judgement, direction) {
    if (direction !== 'none' || judgement.outcome === 'unchanged')
        return judgement;
    return {
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...judgement.warnings, 'It changed, but has no direction, so it is neither better nor worse.'],
        advice: 'Give it a direction by a config rule if it is to be judged.',
    };
}

;// CONCATENATED MODULE: ./lib/statistics/fisher.js
/** Tables that differ in probability by rounding only are equally likely. */
const fisher_SLACK = 1 + 1e-7;
/**
 * Exact test of two rates by their counts (Fisher 1935). Throws RangeError unless 0 ≤ events ≤ trials, in whole numbers.
 */
function fisher(candidate, baseline) {
    requireCounts(candidate);
    requireCounts(baseline);
    const events = candidate.events + baseline.events;
    const fewest = Math.max(0, events - baseline.trials);
    const weights = tableWeights(candidate.trials, baseline.trials, events);
    const observed = candidate.events - fewest;
    const atLeastAsRare = weights.filter((weight) => weight <= (weights[observed] ?? 0) * fisher_SLACK);
    const total = sum(weights);
    return {
        pGreater: sum(weights.subarray(observed)) / total,
        pLess: sum(weights.subarray(0, observed + 1)) / total,
        p: sum(atLeastAsRare) / total,
    };
}
/**
 * Hypergeometric weights of every possible number of candidate events, from the fewest on, relative to the likeliest one:
 * built outwards from it by ratios, so that no factorial overflows and the tails keep their relative accuracy.
 */
function tableWeights(candidateTrials, baselineTrials, events) {
    const fewest = Math.max(0, events - baselineTrials);
    const most = Math.min(events, candidateTrials);
    const all = candidateTrials + baselineTrials;
    const mode = Math.floor(((events + 1) * (candidateTrials + 1)) / (all + 2));
    const weights = new Float64Array(most - fewest + 1);
    const ratio = (k) => ((events - k) * (candidateTrials - k)) / ((k + 1) * (baselineTrials - events + k + 1));
    weights[mode - fewest] = 1;
    for (let k = mode; k < most; k++)
        weights[k + 1 - fewest] = (weights[k - fewest] ?? 0) * ratio(k);
    for (let k = mode; k > fewest; k--)
        weights[k - 1 - fewest] = (weights[k - fewest] ?? 0) / ratio(k - 1);
    return weights;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function requireCounts({ events, trials }) {
    if (!(Number.isInteger(events) && Number.isInteger(trials) && events >= 0 && events <= trials)) {
        throw new RangeError(`${events} of ${trials} is not a count of events among trials`);
    }
}

;// CONCATENATED MODULE: ./lib/statistics/rate-difference.js

/**
 * Difference of two rates with its two-sided interval: Newcombe 1998 (Stat. Med. 17:873, method 10), from the two Wilson
 * intervals. Sound also where a rate is 0 or 1. Throws RangeError for no trials.
 */
function rateDifference(candidate, baseline, confidence) {
    const [x, y] = [wilson(candidate, confidence), wilson(baseline, confidence)];
    const estimate = x.rate - y.rate;
    return {
        estimate,
        low: estimate - Math.hypot(x.rate - x.low, y.high - y.rate),
        high: estimate + Math.hypot(x.high - x.rate, y.rate - y.low),
    };
}
function wilson({ events, trials }, confidence) {
    if (!(trials > 0))
        throw new RangeError('a rate needs at least one trial');
    const z = (0,normal/* normalQuantile */.Zl)((1 + confidence) / 2);
    const rate = events / trials;
    const center = (rate + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
    const half = (z / (1 + (z * z) / trials)) * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
    return { rate, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/rate-evidence.js








const POWER = 0.8;
/** The exact test looks at as many tables as there are trials; more are tested by the rates of their repetitions. */
const MOST_TRIALS = 1_000_000;
/** The pooled counts of a rate; null where the sample is no rate, its terms are not counts or there are too many of them. */
function countsOf(sample) {
    const { events, trials } = sample.additive?.total ?? {};
    if (!isRate(sample) || events === undefined || trials === undefined)
        return null;
    const whole = Number.isInteger(events) && Number.isInteger(trials);
    const counts = whole && events >= 0 && events <= trials && trials > 0 && trials <= MOST_TRIALS;
    return counts ? { events, trials } : null;
}
/**
 * Two rates by their pooled counts: Fisher's exact test, the difference with Newcombe's interval. Pooling takes every trial
 * as independent, so where there are enough repetitions their single rates must agree.
 */
function rateEvidence(baseline, candidate, scale, { alpha, confidence }) {
    const [x, y] = [candidate.counts, baseline.counts];
    const n = { baseline: baseline.sample.values.length, candidate: candidate.sample.values.length };
    const { estimate, low, high } = rateDifference(x, y, confidence);
    const test = fisher(x, y);
    const extreme = fisher({ ...x, events: x.trials }, { ...y, events: 0 });
    return {
        ...plain,
        test: 'fisher',
        scale,
        shift: estimate,
        interval: { low, high, confidence },
        p: probabilities(test),
        smallestP: extreme.pGreater,
        separated: { greater: isSignificant(test.pGreater, alpha), less: isSignificant(test.pLess, alpha) },
        objection: repetitionsAgree(baseline.sample, candidate.sample, n, alpha),
        n,
        center: { baseline: y.events / y.trials, candidate: x.events / x.trials },
        counts: { baseline: y, candidate: x },
        detectable: (level) => detectableDifference(x, y, level),
    };
}
function repetitionsAgree(baseline, candidate, n, alpha) {
    if (!isSignificant(smallestP(n), alpha))
        return plain.objection;
    const test = mannWhitney(candidate.values, baseline.values);
    const told = `The pooled counts differ, the rates of the ${n.candidate} repetitions do not agree on it: events come in clusters.`;
    return {
        greater: isSignificant(test.pGreater, alpha) ? null : told,
        less: isSignificant(test.pLess, alpha) ? null : told,
    };
}
/** Normal approximation about the pooled rate, with half an event added so that 0 events have a spread. */
function detectableDifference(x, y, alpha) {
    const rate = (x.events + y.events + 0.5) / (x.trials + y.trials + 1);
    const error = Math.sqrt(rate * (1 - rate) * (1 / x.trials + 1 / y.trials));
    return ((0,normal/* normalQuantile */.Zl)(1 - alpha) + (0,normal/* normalQuantile */.Zl)(POWER)) * error;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/sample-evidence.js







/** Two samples as they are: rates by their counts, condensed values by their distance only, all else by ranks. */
function sampleEvidence(baseline, candidate, options) {
    if (baseline.condensed || candidate.condensed) {
        const evidence = centersEvidence([(0,compare_sample/* centerOf */.Zs)(baseline)], candidate, options.scale);
        const n = { ...evidence.n, baseline: baseline.values.length };
        return { ...evidence, n, advice: ofCondensed };
    }
    const [before, after] = [countsOf(baseline), countsOf(candidate)];
    if (before === null || after === null) {
        return rankEvidence(baseline, candidate, options.scale, options.confidence);
    }
    return rateEvidence({ sample: baseline, counts: before }, { sample: candidate, counts: after }, options.scale, options);
}
const ofCondensed = `Let the tool write every value it measured: of what it has condensed, only a change beyond ${HARD_LIMIT * 100} % is judged, or one against a history of ${FEWEST_JOBS} jobs.`;
/** How far the candidate is from the middle of `centers`, and beyond which of them; no test. */
function centersEvidence(centers, candidate, scale) {
    const center = { baseline: (0,quantile/* median */.JZ)(centers), candidate: (0,compare_sample/* centerOf */.Zs)(candidate) };
    return {
        ...plain,
        test: 'threshold',
        scale,
        shift: scale.of(center.candidate) - scale.of(center.baseline),
        decisive: false,
        separated: {
            greater: centers.every((value) => center.candidate > value),
            less: centers.every((value) => center.candidate < value),
        },
        n: { baseline: centers.length, candidate: candidate.values.length },
        center,
        warnings: ['The values are condensed already, so no test was possible.'],
    };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/history-evidence.js









const history_evidence_POWER = 0.8;
/** What is believed of the spread between jobs, relative, before the history speaks: statistics.md 3.6. */
const priorSpread = { center: 0.015, p95: 0.03, p99: 0.04 };
const PRIOR_WEIGHT = 4;
/**
 * The candidate's job against earlier jobs, oldest first, at least one: a predictive t of job-level values since the last
 * change of level, since the values of a single job cannot show how jobs differ. The repetitions, pooled, must agree.
 */
function historyEvidence(history, candidate, options) {
    const level = presentLevel(history, scaleFor(history, candidate), options.series);
    const evidence = levelEvidence(level.jobs, candidate, {
        ...options,
        scale: scaleFor(level.jobs, candidate),
    });
    const warnings = level.since === null ? [] : [sinceText(level.since, level.jobs.length)];
    return {
        baseline: pooled(level.jobs),
        evidence: { ...evidence, warnings: [...evidence.warnings, ...warnings] },
    };
}
function scaleFor(jobs, candidate) {
    const samples = jobs.map(({ sample }) => sample).filter((sample) => sample !== null);
    return scaleOf([candidate, ...samples], jobs.map(({ center }) => center));
}
function levelEvidence(jobs, candidate, options) {
    const { scale, settings, confidence } = options;
    const constant = constantLevel(jobs, candidate);
    if (constant !== null)
        return exactEvidence(constant, candidate, scale);
    const repetitions = repetitionsEvidence(jobs, candidate, options);
    const sd = scale.shift(priorSpread[settings.statistic]);
    if (jobs.length < FEWEST_JOBS || sd === 0)
        return undecided(repetitions, jobs.length);
    const values = jobs.map(({ center }) => scale.of(center));
    const t = predictiveT(scale.of((0,compare_sample/* centerOf */.Zs)(candidate)), values, { sd, weight: PRIOR_WEIGHT });
    const oneSided = (1 + confidence) / 2;
    const between = { low: t.lower(oneSided), high: t.upper(oneSided), confidence };
    return {
        ...repetitions,
        test: 'predictive-t',
        shift: t.estimate,
        interval: repetitions.counts === null ? between : wider(between, repetitions.interval),
        p: probabilities(t),
        decisive: true,
        smallestP: 0,
        objection: objectionOf(repetitions, jobs, candidate, options),
        mannWhitneyP: repetitions.counts === null ? (repetitions.p?.twoSided ?? null) : null,
        warnings: canAgree(repetitions, options.alpha)
            ? []
            : [
                `Too few repetitions to reach p ≤ ${options.alpha} by themselves, so the predictive t decides alone.`,
            ],
        detectable: (alpha) => Math.max(t.detectable(alpha, history_evidence_POWER), repetitions.counts === null ? 0 : (repetitions.detectable(alpha) ?? 0)),
        repetitionsFor: () => null,
    };
}
/**
 * Of a rate the wider bounds hold: its earlier jobs do not show what chance does to a candidate of few trials, nor the
 * pooled counts how jobs differ.
 */
function wider(between, counted) {
    const { low, high } = counted ?? between;
    return { ...between, low: Math.min(between.low, low), high: Math.max(between.high, high) };
}
/** The repetitions of all jobs whose values are stored; without any, only the centres are compared. */
function repetitionsEvidence(jobs, candidate, options) {
    const centers = jobs.map(({ center }) => center);
    const stored = pooled(jobs);
    const evidence = stored === null
        ? centersEvidence(centers, candidate, options.scale)
        : sampleEvidence(stored, candidate, options);
    return {
        ...evidence,
        center: { baseline: (0,quantile/* median */.JZ)(centers), candidate: (0,compare_sample/* centerOf */.Zs)(candidate) },
        jobs: jobs.length,
    };
}
function sinceText({ job, change }, jobs) {
    const moved = change === null ? '' : ` by ${change > 0 ? '+' : ''}${Number((change * 100).toPrecision(2))} %`;
    return `The level of the baseline branch changed${moved} at ${job.name}: compared with the ${jobs} jobs since.`;
}
function undecided(repetitions, jobs) {
    return {
        ...repetitions,
        decisive: false,
        warnings: [
            ...repetitions.warnings,
            jobs < FEWEST_JOBS
                ? `${jobs === 1 ? 'One earlier job is' : `${jobs} earlier jobs are`} too few to know how jobs differ: p and interval cover the repetitions within jobs only and decide nothing.`
                : 'The baseline is 0, which gives the spread between jobs no scale: p and interval cover the repetitions within jobs only and decide nothing.',
        ],
    };
}
function canAgree({ p, smallestP }, alpha) {
    return p !== null && isSignificant(smallestP, alpha);
}
/** A significant difference is not believed where the repetitions, or the newest job of the branch, speak against it. */
function objectionOf(repetitions, jobs, candidate, { scale, settings, alpha }) {
    const newest = jobs.at(-1);
    const ahead = newest === undefined ? 0 : scale.of((0,compare_sample/* centerOf */.Zs)(candidate)) - scale.of(newest.center);
    const half = scale.shift(settings.threshold) / 2;
    const onBranch = `The newest job of the baseline branch (${newest?.name}) has this level already, so this change is not blamed for it.`;
    const disagree = (p) => canAgree(repetitions, alpha) && !isSignificant(p, alpha)
        ? `The repetitions of all baseline jobs do not agree (p = ${Number(p.toPrecision(2))}).`
        : null;
    return {
        greater: ahead < half ? onBranch : disagree(repetitions.p?.greater ?? 0),
        less: -ahead < half ? onBranch : disagree(repetitions.p?.less ?? 0),
    };
}
/** The value that the latest jobs have in common, where the metric is deterministic; else null. */
function constantLevel(jobs, candidate) {
    const newest = jobs.at(-1);
    if (newest === undefined || !isConstant(candidate))
        return null;
    const last = jobs.findLastIndex(({ center, sample }) => center !== newest.center || (sample !== null && !isConstant(sample)));
    const run = jobs.slice(last + 1);
    const repeated = run.some(({ sample }) => (sample?.values.length ?? 0) > 1) && candidate.values.length > 1;
    const enough = run.length >= FEWEST_JOBS || (run.length === jobs.length && repeated);
    if (!enough)
        return null;
    const n = run.reduce((sum, { sample }) => sum + (sample?.values.length ?? 1), 0);
    return { center: newest.center, n, jobs: run.length };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/interleaved-evidence.js





/**
 * Baseline and candidate as measured alternately in one job, so that their values differ by the change only. `values` are
 * the baseline's, at least one.
 */
function interleavedEvidence(values, candidate, { alpha, confidence }) {
    const baseline = pooled(values);
    const centers = baseline === null ? values.map(({ center }) => center) : [(0,compare_sample/* centerOf */.Zs)(baseline)];
    const scale = scaleOf(baseline === null ? [candidate] : [baseline, candidate], centers);
    if (baseline === null)
        return { baseline, evidence: centersEvidence(centers, candidate, scale) };
    const repeated = Math.min(baseline.values.length, candidate.values.length) > 1;
    if (repeated && isConstant(baseline) && isConstant(candidate)) {
        const known = { center: (0,compare_sample/* centerOf */.Zs)(baseline), n: baseline.values.length, jobs: null };
        return { baseline, evidence: exactEvidence(known, candidate, scale) };
    }
    return { baseline, evidence: sampleEvidence(baseline, candidate, { scale, alpha, confidence }) };
}

;// CONCATENATED MODULE: ./lib/compare/baseline-side.js





/** The side of `jobs`, oldest first; null without any. */
function baselineSide(jobs, options) {
    const { candidate, ignoreEnvironment, design } = options;
    const environments = new Map(jobs.map((job) => [
        job,
        (0,compare_environment/* compareEnvironments */.O)(job.snapshot.environment, candidate.environment, ignoreEnvironment),
    ]));
    const isEqual = (job) => environments.get(job)?.differences.every(({ ignored }) => ignored) ?? false;
    const reference = jobs.findLast(isEqual) ?? jobs.at(-1);
    const environment = reference && environments.get(reference);
    if (reference === undefined || environment === undefined)
        return null;
    const carried = design === 'history' ? carriedEntries(jobs) : [];
    const weigh = design === 'history' ? historyEvidence : interleavedEvidence;
    return {
        expected: design === 'history' ? reference.samples : new Map(jobs.flatMap(({ samples }) => [...samples])),
        environment,
        warnings: isEqual(reference) ? leftOut(jobs, environments) : [],
        find(sample, settings) {
            const known = jobs.filter((job) => job.samples.has((0,model_metric/* metricId */.yo)(sample)));
            const usable = known.filter((job) => environments.get(job)?.deciding(sample.benchmark).length === 0);
            const remembered = carried.filter(({ environments }) => environments[sample.benchmark] ===
                (0,compare_environment/* environmentHash */.S)(candidate.environment, sample.benchmark, ignoreEnvironment));
            const values = jobValues(sample, usable, remembered);
            if (values.length > 0)
                return { kind: 'compared', ...weigh(values, sample, { ...options, settings }) };
            const newest = known.at(-1);
            const baseline = newest?.samples.get((0,model_metric/* metricId */.yo)(sample));
            if (newest === undefined || baseline === undefined)
                return { kind: 'new' };
            return {
                kind: 'incomparable',
                baseline,
                obstacle: obstacleOf(environments.get(newest), baseline, sample),
            };
        },
    };
}
/** Fields that a sentence names; the result has all. */
const TOLD_FIELDS = 3;
/** What forbids the comparison: differences of the environment, else the units. Null is a candidate without values. */
function obstacleOf(environment, baseline, candidate) {
    const deciding = environment?.deciding(baseline.benchmark) ?? [];
    if (deciding.length === 0) {
        return {
            why: `The baseline is in ${baseline.unit || 'no unit'}, the candidate in ${candidate?.unit || 'no unit'}.`,
            advice: 'Measure both in one unit; a run of the baseline branch with the new one is compared from then on.',
        };
    }
    const told = deciding
        .slice(0, TOLD_FIELDS)
        .map(({ field, baseline, candidate }) => `${field} was ${baseline ?? 'unknown'} and is ${candidate ?? 'unknown'}`);
    const more = deciding.length > TOLD_FIELDS ? [`${deciding.length - TOLD_FIELDS} more differ`] : [];
    const differs = candidate === null
        ? 'This run has no value of it, and its environment differs'
        : 'The environment differs';
    return {
        why: `${differs}: ${[...told, ...more].join('; ')}.`,
        advice: 'Run both on equal machines, or name the fields in environment.ignore if they may differ.',
    };
}
function leftOut(jobs, environments) {
    const fields = jobs.map((job) => (environments.get(job)?.differences ?? []).filter(({ ignored }) => !ignored).map(({ field }) => field));
    const count = fields.filter((differing) => differing.length > 0).length;
    if (count === 0)
        return [];
    const named = [...new Set(fields.flat())].join(', ');
    return [
        `${count} of ${jobs.length} baseline jobs ran in another environment (${named}) and are left out where it decides.`,
    ];
}

;// CONCATENATED MODULE: ./lib/compare/advice.js


/** Beyond this, more repetitions are no advice. */
const MOST_REPETITIONS = 1000;
/** A run that could show no less than a factor of 100 shows nothing. */
const LARGEST_FRACTION = 100;
/** What to do about a metric that stayed open, in one sentence with the numbers that planning gives. */
function adviceFor(evidence, { settings, alpha, family }) {
    if (evidence.advice !== null)
        return evidence.advice;
    const { scale, jobs, n } = evidence;
    const single = alpha / Math.max(1, family);
    const detectable = fractionOf(evidence, single);
    const unit = evidence.counts === null ? '%' : 'pp';
    const shown = detectable === null ? '' : `; this run could show ${percent(detectable, unit)}`;
    const moreTrials = `More trials would narrow the interval${shown}.`;
    if (jobs !== null) {
        if (evidence.counts !== null && jobs >= FEWEST_JOBS)
            return moreTrials;
        return jobs < FEWEST_JOBS
            ? `History decides from ${FEWEST_JOBS} comparable jobs on, and there ${jobs === 1 ? 'is 1' : `are ${jobs}`}; more of them would tell, or baseline: rerun, which measures base and candidate side by side.`
            : `baseline: rerun would measure base and candidate side by side${detectable === null ? '' : `; this history of ${jobs} jobs could show ${percent(detectable)}`}.`;
    }
    const least = (0,planning/* minimumRepetitions */.xs)(Math.max(1, family), alpha);
    if (evidence.counts === null && Math.min(n.baseline, n.candidate) < least) {
        return `At least ${least} repetitions a side are needed before any change can be shown, and there are ${n.baseline} and ${n.candidate}.`;
    }
    const needed = evidence.repetitionsFor(scale.shift(settings.threshold), single);
    if (needed === null) {
        return evidence.counts === null ? 'More repetitions would narrow the interval.' : moreTrials;
    }
    if (needed > MOST_REPETITIONS) {
        return `More than ${MOST_REPETITIONS} repetitions would be needed to show ${percent(settings.threshold)}${shown}: make the benchmark quieter, or raise its threshold.`;
    }
    return needed > Math.min(n.baseline, n.candidate)
        ? `${needed} repetitions would show ${percent(settings.threshold)}${shown}.`
        : `The change lies too near the threshold of ${percent(settings.threshold)} to tell: more repetitions would narrow the interval${shown}.`;
}
/** The minimum detectable change as a fraction; null where it is none worth telling. */
function fractionOf({ detectable, scale }, alpha) {
    const shift = detectable(alpha);
    const fraction = shift === null ? null : scale.fraction(shift);
    return fraction !== null && fraction < LARGEST_FRACTION ? fraction : null;
}
function percent(fraction, unit = '%') {
    return `${Number((fraction * 100).toPrecision(2))} ${unit}`;
}

;// CONCATENATED MODULE: ./lib/compare/comparison-of.js





/** A metric that both sides have. */
function comparedMetric(assessed, place, { design, alpha }) {
    const { metric, settings, evidence } = assessed;
    const { scale, shift, interval, p } = evidence;
    const reachable = isSignificant(evidence.smallestP * place.size, alpha);
    const judgement = judge(evidence, settings, place.adjusted, { alpha, reachable });
    const { outcome } = judgement;
    const worseIsGreater = settings.direction !== 'higher';
    const threshold = effectiveThreshold(settings, evidence.tolerance);
    return {
        ...blank(metric, settings),
        outcome,
        change: finite(scale.fraction(shift)),
        interval: interval && {
            low: bound(scale.fraction(interval.low)),
            high: bound(scale.fraction(interval.high)),
            confidence: interval.confidence,
        },
        notWorse: judgement.notWorse,
        p: p?.twoSided ?? null,
        q: place.adjusted && (shift > 0 === worseIsGreater ? place.adjusted.worse : place.adjusted.better),
        ...(evidence.mannWhitneyP !== null && { mannWhitneyP: evidence.mannWhitneyP }),
        n: evidence.n,
        center: evidence.center,
        threshold,
        margin: evidence.tolerance === null ? settings.margin : threshold,
        minimumDetectableChange: fractionOf(evidence, alpha / Math.max(1, place.size)),
        test: evidence.test,
        ...(evidence.jobs !== null && { jobs: evidence.jobs }),
        ...(evidence.counts && { counts: evidence.counts }),
        warnings: warningsOf(assessed, place, judgement, { design, alpha }),
        advice: outcome === 'inconclusive' && settings.gate !== 'report'
            ? adviceFor(evidence, { settings, alpha, family: place.size })
            : null,
    };
}
/** A metric that no baseline has. */
function newMetric(sample, settings) {
    return {
        ...blank(sample, settings),
        outcome: 'new',
        n: { baseline: 0, candidate: sample.values.length },
        center: { baseline: null, candidate: (0,compare_sample/* centerOf */.Zs)(sample) },
        warnings: [...settings.warnings, 'No baseline has this metric, so nothing was compared.'],
    };
}
/** A metric that the baseline has and the candidate has not. */
function missingMetric(sample, settings) {
    return {
        ...blank(sample, settings),
        outcome: 'missing',
        n: { baseline: sample.values.length, candidate: 0 },
        center: { baseline: (0,compare_sample/* centerOf */.Zs)(sample), candidate: null },
        warnings: [...settings.warnings, 'The baseline has this metric, this run has no value of it.'],
        advice: 'Find out why it was not measured; if it was removed on purpose, add a rule with gate: report.',
    };
}
/** A metric whose sides must not be compared; null is a candidate that has no value of it. */
function incomparableMetric(baseline, candidate, settings, { why, advice }) {
    return {
        ...blank(candidate ?? baseline, settings),
        outcome: 'incomparable',
        n: { baseline: baseline.values.length, candidate: candidate?.values.length ?? 0 },
        center: { baseline: (0,compare_sample/* centerOf */.Zs)(baseline), candidate: candidate && (0,compare_sample/* centerOf */.Zs)(candidate) },
        warnings: [...settings.warnings, why],
        advice,
    };
}
function blank({ benchmark, metric, unit }, settings) {
    return {
        benchmark,
        metric,
        unit,
        direction: settings.direction,
        change: null,
        interval: null,
        p: null,
        q: null,
        threshold: settings.threshold,
        margin: settings.margin,
        floor: settings.floor,
        minimumDetectableChange: null,
        gate: settings.gate,
        test: null,
        advice: null,
    };
}
function warningsOf({ settings, evidence }, { size, twin }, judgement, { design, alpha }) {
    return [
        ...settings.warnings,
        ...evidence.warnings,
        ...judgement.warnings,
        ...weakness(evidence, size, alpha),
        ...(twin === null ? [] : [`It tells the same as ${twin} and counts once with it in the correction.`]),
        ...(design === 'history' && judgement.outcome === 'regressed' && evidence.tolerance === null
            ? [
                'Held against stored jobs only, which on noisy runners blames up to 3.5 % of clean changes: mode: gate with baseline: auto or rerun confirms in the same job.',
            ]
            : []),
    ];
}
/** What so few values can never show. */
function weakness({ p, decisive, smallestP, n, counts }, size, alpha) {
    if (p === null || !decisive || counts !== null || size === 0)
        return [];
    if (isSignificant(smallestP * size, alpha))
        return [];
    const least = (0,planning/* minimumRepetitions */.xs)(size, alpha);
    const among = size === 1 ? '' : ` among ${size} metrics`;
    return [
        `n = ${n.baseline} and ${n.candidate} can never reach p ≤ ${alpha}${among}: at least ${least} a side are needed.`,
    ];
}
function finite(fraction) {
    return fraction !== null && Number.isFinite(fraction) ? fraction : null;
}
/** −Infinity on a logarithmic scale is −100 %, which nothing can reach: the bound is unknown, too. */
function bound(fraction) {
    return finite(fraction) === -1 ? null : finite(fraction);
}

// EXTERNAL MODULE: ./lib/compare/disturbances.js
var compare_disturbances = __webpack_require__(5850);
;// CONCATENATED MODULE: ./lib/compare/failures.js
const MOST_NAMES = 5;
/**
 * Failures of the candidate beyond the worst of the baselines. A run that fails more can be fast for having done less, so
 * what it gains is no improvement.
 */
function risenFailures(baselines, candidate) {
    if (baselines.length === 0)
        return { warnings: [], concern: () => false };
    const benchmarks = [...new Set(candidate.failures.map(({ benchmark }) => benchmark))];
    const risen = benchmarks
        .map((benchmark) => {
        const before = Math.max(...baselines.map((baseline) => count(baseline, benchmark)));
        const after = count(candidate, benchmark);
        const known = new Set(baselines.flatMap((baseline) => names(baseline, benchmark)));
        const fresh = names(candidate, benchmark).filter((name) => !known.has(name));
        return { benchmark, before, after, fresh };
    })
        .filter(({ before, after, fresh }) => after > before || fresh.length > 0);
    return {
        warnings: risen.map(told),
        concern: (benchmark) => risen.some(({ benchmark: owner }) => benchmark === owner || benchmark.startsWith(`${owner}/`)),
    };
}
function told(risen) {
    const { benchmark, before, after, fresh } = risen;
    const listed = fresh.slice(0, MOST_NAMES).join(', ');
    const more = fresh.length > MOST_NAMES ? ` and ${fresh.length - MOST_NAMES} more` : '';
    const newly = fresh.length > 0 ? `; newly failing: ${listed}${more}` : '';
    return `${benchmark} fails ${after} times, in the baseline ${before} times${newly}. What it gains is not counted as improved.`;
}
function count({ failures }, benchmark) {
    return failures
        .filter((failure) => failure.benchmark === benchmark)
        .reduce((sum, failure) => sum + failure.count, 0);
}
function names({ failures }, benchmark) {
    return failures
        .filter((failure) => failure.benchmark === benchmark && failure.count > 0)
        .map(({ name }) => name);
}

// EXTERNAL MODULE: ./lib/model/comparison.js
var model_comparison = __webpack_require__(3644);
;// CONCATENATED MODULE: ./lib/statistics/correction.js
/**
 * Adjusted p-values in the order given, which hold the family-wise error rate under any dependence (Holm 1979):
 * reject where the adjusted p is at most α.
 */
function holm(pValues) {
    let largest = 0;
    return adjust(ascending(pValues), (p, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * p));
        return largest;
    });
}
/** Adjusted p-values in the order given, which hold the false discovery rate (Benjamini & Hochberg 1995). */
function benjaminiHochberg(pValues) {
    let smallest = 1;
    return adjust(ascending(pValues).reverse(), (p, rank) => {
        smallest = Math.min(smallest, (pValues.length / (pValues.length - rank)) * p);
        return smallest;
    });
}
function ascending(pValues) {
    return pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
}
function adjust(ordered, adjusted) {
    const result = new Array(ordered.length).fill(1);
    ordered.forEach(({ p, index }, rank) => {
        result[index] = adjusted(p, rank);
    });
    return result;
}

;// CONCATENATED MODULE: ./lib/compare/twins.js

/** Fewer values agree by chance. */
const FEWEST_VALUES = 4;
/** Rounding in files moves a value by less than this share of the spread between repetitions. */
const ROUNDING = 0.05;
/**
 * Metrics that tell an earlier one of their benchmark again, each with that one: a throughput that is the reciprocal of a
 * latency, a time in another unit. Then the logarithms of their values, turned so that worse is up, differ by a constant,
 * repetition by repetition.
 */
function twinsOf(family) {
    const twins = new Map();
    for (const own of (0,group_by/* groupBy */.$)(family, ({ metric }) => metric.benchmark).values()) {
        const seen = [];
        for (const profile of own.map(profileOf).filter((profile) => profile !== null)) {
            const twin = seen.find((earlier) => tellsTheSame(earlier, profile));
            if (twin === undefined)
                seen.push(profile);
            else
                twins.set(profile.of, twin.of);
        }
    }
    return twins;
}
function profileOf(assessed) {
    const sign = assessed.settings.direction === 'higher' ? -1 : 1;
    const [baseline, candidate] = [assessed.baseline?.values ?? [], assessed.candidate.values].map((values) => values.map((value) => sign * Math.log(value)));
    if (baseline === undefined || candidate === undefined)
        return null;
    const values = [...baseline, ...candidate];
    const spread = Math.max(range(baseline), range(candidate));
    if (values.length < FEWEST_VALUES || !values.every(Number.isFinite) || spread === 0)
        return null;
    return { of: assessed, values, baselineCount: baseline.length, spread };
}
function tellsTheSame(a, b) {
    if (a.values.length !== b.values.length || a.baselineCount !== b.baselineCount)
        return false;
    let [least, most] = [Infinity, -Infinity];
    return a.values.every((value, i) => {
        const difference = value - (b.values[i] ?? 0);
        least = Math.min(least, difference);
        most = Math.max(most, difference);
        return most - least <= ROUNDING * a.spread;
    });
}
function range(values) {
    const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
    return values.length === 0 ? 0 : most - least;
}

;// CONCATENATED MODULE: ./lib/compare/family.js




/**
 * The place of each metric in its family: Holm's correction runs over all tested metrics of a gate, of all benchmarks
 * together, once for worse and once for better. Metrics that say the same as an earlier one of their benchmark count once.
 */
function placesOf(assessed) {
    const places = new Map();
    for (const gate of model_comparison/* gates */.VF) {
        const family = assessed.filter(({ settings, evidence }) => settings.gate === gate && isTested(evidence));
        const twins = twinsOf(family);
        const members = family.filter((member) => !twins.has(member));
        const worse = holm(members.map((member) => oneSided(member).worse));
        const better = holm(members.map((member) => oneSided(member).better));
        members.forEach((member, i) => {
            const adjusted = { worse: worse[i] ?? 1, better: better[i] ?? 1 };
            places.set(member, { adjusted, size: members.length, twin: null });
        });
        for (const [member, twin] of twins) {
            places.set(member, {
                adjusted: places.get(twin)?.adjusted ?? null,
                size: members.length,
                twin: (0,model_metric/* metricId */.yo)(twin.metric),
            });
        }
    }
    const outside = { adjusted: null, size: 0, twin: null };
    return (member) => places.get(member) ?? outside;
}
function isTested({ p, decisive, tolerance }) {
    return p !== null && decisive && tolerance === null;
}
function oneSided({ evidence, settings }) {
    const { greater, less } = evidence.p ?? { greater: 1, less: 1 };
    return settings.direction === 'higher'
        ? { worse: less, better: greater }
        : { worse: greater, better: less };
}

// EXTERNAL MODULE: ./lib/compare/metric-settings.js
var metric_settings = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/compare/output-drift.js
/** What rounding in another order costs, by element type; whole numbers are exact. */
const usual = { float64: 1e-6, float32: 1e-3, float16: 1e-2 };
/** Each output of the baseline held against the candidate's, and those that are gone. */
function driftsOf(baseline, candidate, tolerance) {
    const now = new Map(candidate.tensors.map((tensor) => [tensor.name, tensor]));
    const gone = baseline.tensors.filter(({ name }) => !now.has(name)).map(({ name }) => name);
    const shared = baseline.tensors.flatMap((before) => {
        const after = now.get(before.name);
        if (after === undefined)
            return [];
        const drift = driftOf(before, after, tolerance);
        const sameForm = `${before.shape}` === `${after.shape}` && before.type === after.type;
        const own = drift.why !== null && sameForm ? ownDrift(before.name, [baseline, candidate], tolerance) : null;
        return own === null ? [drift] : [{ ...drift, why: null, unsettled: unsettledBy(before.name, own) }];
    });
    if (gone.length === 0)
        return shared;
    const why = `The output ${gone.map((name) => JSON.stringify(name)).join(', ')} is gone.`;
    return [...shared, { error: 1, tolerance: 0, why, unsettled: null }];
}
/** How far one side's output is from itself in another repetition, where that is beyond the tolerance on either side. */
function ownDrift(name, sides, tolerance) {
    const drifts = sides.flatMap(({ tensors, again = [] }) => {
        const [first, other] = [tensors, again].map((own) => own.find((tensor) => tensor.name === name));
        return first && other ? [driftOf(first, other, tolerance)] : [];
    });
    return drifts.find(({ why }) => why !== null) ?? null;
}
function unsettledBy(name, { error }) {
    return `The output ${JSON.stringify(name)} differs from repetition to repetition of one model, by up to ${rounded(100 * error)} % (random operators, such as Dropout in training mode?): whether it drifted cannot be told.`;
}
function driftOf(before, after, given) {
    const tolerance = given?.relative ?? usualFor(before.type, after.type);
    const drift = (error, why) => ({
        error,
        tolerance,
        why: `The output ${JSON.stringify(before.name)} ${why}.`,
        unsettled: null,
    });
    const none = { error: 0, tolerance, why: null, unsettled: null };
    if (before.sha256 === after.sha256 && before.type === after.type)
        return none;
    if (`${before.shape}` !== `${after.shape}`) {
        return drift(1, `has the shape [${after.shape}], in the baseline [${before.shape}]`);
    }
    if ([before.type, after.type].includes('string'))
        return drift(1, 'holds other texts than in the baseline');
    if (after.nan !== before.nan || after.infinite !== before.infinite) {
        return drift(1, `has ${after.nan} NaN and ${after.infinite} infinite values, in the baseline ${before.nan} and ${before.infinite}`);
    }
    if (after.negativeInfinite !== before.negativeInfinite && knowSigns(before, after)) {
        return drift(1, 'has its infinite values with another sign than in the baseline');
    }
    const { relative, absolute, displaced } = largestErrors(before, after, given?.absolute ?? 0);
    if (displaced)
        return drift(1, 'has its NaN or infinite values at other places than in the baseline');
    if (isExact(before, after, given)) {
        const by = absolute >= 1 ? `, by up to ${rounded(absolute)}` : '';
        return drift(relative || 1, `holds other whole numbers than in the baseline${by}`);
    }
    if (relative > tolerance) {
        return drift(relative, `differs from the baseline's by up to ${rounded(100 * relative)} % (${rounded(absolute)} absolute); ${rounded(100 * tolerance)} % is tolerated`);
    }
    return { ...none, error: relative };
}
function knowSigns(...sides) {
    return sides.every(({ negativeInfinite }) => negativeInfinite !== undefined);
}
const rounded = (value) => Number(value.toPrecision(3));
/** Whole numbers without a tolerance: where their digests differ, a value that was not sampled does. */
function isExact(before, after, given) {
    return (before.type === after.type && usual[before.type] === undefined && !given?.relative && !given?.absolute);
}
/** Of the sampled values, and of the extremes and the size of all. */
function largestErrors(before, after, tolerated) {
    const numbers = ({ sample, min, max, rms }) => [...sample, min, max, rms];
    const all = numbers(after);
    let [relative, absolute, displaced] = [0, 0, false];
    for (const [index, expected] of numbers(before).entries()) {
        const found = all[index] ?? null;
        if (expected === null || found === null) {
            displaced ||= expected !== found;
            continue;
        }
        const error = Math.abs(found - expected);
        if (error <= tolerated)
            continue;
        absolute = Math.max(absolute, error);
        relative = Math.max(relative, error / (Math.abs(expected) + (before.rms ?? 0) || error));
    }
    return { relative, absolute, displaced };
}
/** The coarser of both types, since the numbers can be no better. */
function usualFor(before, after) {
    return Math.max(usual[before] ?? 0, usual[after] ?? 0);
}

// EXTERNAL MODULE: ./lib/compare/settings.js
var settings = __webpack_require__(9438);
;// CONCATENATED MODULE: ./lib/compare/outputs.js


/** The metric under which outputs are compared, beside what was timed. */
const METRIC = 'output_error';
/**
 * Compares what models make of the same inputs, with the newest of `baselines` that has them. Drift is told as a metric of its
 * own, which warns where no rule says otherwise; and a model whose outputs drifted is not improved, however fast it is.
 */
function compareOutputs(baselines, candidate, policy) {
    const newestFirst = baselines.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
    const compared = (candidate.outputs ?? []).flatMap((outputs) => {
        const before = newestFirst
            .filter((baseline) => providerOf(baseline, outputs) === providerOf(candidate, outputs))
            .flatMap((baseline) => baseline.outputs ?? [])
            .find(comparableWith(outputs));
        return before === undefined ? [] : [comparisonOf(before, outputs, policy)];
    });
    const benchmarksThat = (...outcomes) => compared.filter(({ outcome }) => outcomes.includes(outcome)).map(({ benchmark }) => benchmark);
    const [drifted, open] = [benchmarksThat('regressed'), benchmarksThat('inconclusive')];
    return {
        comparisons: compared,
        guarded: (comparison) => {
            if (comparison.outcome !== 'improved')
                return comparison;
            if (drifted.includes(comparison.benchmark))
                return notImproved(comparison);
            return open.includes(comparison.benchmark) ? unproven(comparison) : comparison;
        },
    };
}
/** Providers round differently, by more than is tolerated of one. */
function providerOf({ environment }, { benchmark }) {
    return environment.benchmarks[benchmark]?.provider?.used;
}
function comparableWith({ benchmark, inputsSha256 }) {
    return (other) => other.benchmark === benchmark && other.inputsSha256 === inputsSha256;
}
function notImproved(comparison) {
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [
            ...comparison.warnings,
            "The model's outputs are not those of the baseline, so this is no improvement.",
        ],
        advice: "The model's outputs changed, so being faster is no improvement: find out why; if they may, raise outputs.relative in the config beyond this run's output_error.",
    };
}
function unproven(comparison) {
    const warning = "The model's outputs differ from repetition to repetition, so whether it still computes the same is not known.";
    return { ...comparison, warnings: [...comparison.warnings, warning] };
}
function comparisonOf(baseline, candidate, policy) {
    const { benchmark } = candidate;
    const drifts = driftsOf(baseline, candidate, policy.outputs);
    const worst = drifts.reduce((a, b) => (b.error - b.tolerance > a.error - a.tolerance ? b : a), drifts[0] ?? none);
    const whys = drifts.flatMap(({ why }) => why ?? []);
    const open = drifts.flatMap(({ unsettled }) => unsettled ?? []);
    const metric = { benchmark, metric: METRIC, unit: '%', direction: 'none' };
    const { gate, gateGiven } = (0,settings/* settingsOf */.f)(metric, policy);
    return {
        ...metric,
        outcome: whys.length > 0 ? 'regressed' : open.length > 0 ? 'inconclusive' : 'unchanged',
        change: worst.error,
        interval: null,
        notWorse: whys.length + open.length === 0,
        p: null,
        q: null,
        n: { baseline: 1, candidate: 1 },
        center: { baseline: 0, candidate: 100 * worst.error },
        threshold: worst.tolerance,
        margin: worst.tolerance,
        floor: null,
        minimumDetectableChange: null,
        gate: gateGiven ? gate : 'warn',
        test: 'outputs',
        warnings: [...whys, ...open],
        advice: outputs_adviceFor(whys, open),
    };
}
const none = { error: 0, tolerance: 1, why: null, unsettled: null };
function outputs_adviceFor(whys, open) {
    if (whys.length > 0) {
        return 'Check that the model still computes what it should; if it may differ, raise outputs.relative in the config.';
    }
    return open.length > 0
        ? 'Export the model for inference, without random operators (Dropout in training mode, RandomNormal), or give them a seed.'
        : null;
}

// EXTERNAL MODULE: ./lib/model/environment-fields.js
var environment_fields = __webpack_require__(2972);
;// CONCATENATED MODULE: ./lib/compare/provider-warnings.js

/** Models that did not run where one would think: in part on the CPU, or all of it beside a GPU that is there. */
function providerWarnings({ environment }) {
    return Object.entries(environment.benchmarks).flatMap(([benchmark, own]) => [
        ...inPartOnCpu(benchmark, own),
        ...besideGpu(benchmark, own, (0,environment_fields/* machineOf */.VT)(environment, benchmark).gpus[0]?.name),
    ]);
}
function inPartOnCpu(benchmark, { nodes = {}, provider }) {
    const { cpu = 0 } = nodes;
    if (cpu === 0)
        return [];
    const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
    return [
        `${cpu} of ${total} nodes of ${benchmark} ran on the CPU, since ${provider?.used} lacks their operators: its times are those of both.`,
    ];
}
function besideGpu(benchmark, { provider }, gpu) {
    if (gpu === undefined || provider?.asked !== 'auto' || provider.used !== 'cpu')
        return [];
    return [
        `${benchmark} ran on the CPU beside a GPU (${gpu}) that onnxruntime-node cannot drive here: execution-provider says what shall run it.`,
    ];
}

;// CONCATENATED MODULE: ./lib/compare/compare-snapshots.js














/**
 * Every metric of baseline and candidate, compared: in the candidate's order, then what is missing. Throws InputError where
 * the numbers of both have not the same meaning.
 */
function compareSnapshots(request) {
    const { baseline, candidate, design, policy, alpha = policy.alpha, confidence = 0.9 } = request;
    refuseOtherMeaning(baseline, candidate);
    const interleaved = design === 'interleaved';
    const warmUps = (0,compare_sample/* warmUpsOf */.PG)(interleaved ? [...baseline, candidate] : [candidate]);
    const samples = [...(0,compare_sample/* samplesOf */.lc)(candidate, warmUps).values()];
    const side = baselineSide(jobsOf(baseline, interleaved ? warmUps : undefined), {
        design,
        candidate,
        ignoreEnvironment: policy.ignoreEnvironment,
        alpha,
        confidence,
        series: samples.length,
    });
    const held = samples.map((sample) => {
        const settings = (0,metric_settings/* settingsOfSample */.P)(sample, policy, samples);
        return holdAgainst(side, sample, {
            ...settings,
            warnings: [...settings.warnings, ...unsteady(sample, warmUps)],
        });
    });
    const placeOf = placesOf(held.filter(isAssessed));
    const disturbances = (0,compare_disturbances/* disturbancesOf */.F)(interleaved ? [...baseline, candidate] : [candidate]);
    const failures = risenFailures(baseline, candidate);
    const outputs = compareOutputs(baseline, candidate, policy);
    const compared = held.map((one) => isAssessed(one)
        ? outputs.guarded(guarded(comparedMetric(one, placeOf(one), { design, alpha }), failures))
        : one);
    const missing = side === null ? [] : missingMetrics(side, samples, policy).map(disturbances.opened);
    return {
        comparisons: [...compared.map(disturbances.opened), ...missing, ...outputs.comparisons],
        environment: environmentOf(side),
        warnings: [
            ...(side?.warnings ?? []),
            ...disturbances.warnings,
            ...providerWarnings(candidate),
            ...failures.warnings,
            ...withoutValues(candidate, samples),
            ...goneBenchmarks(missing, samples),
        ],
    };
}
function refuseOtherMeaning(baseline, candidate) {
    const other = baseline.find(({ semanticsVersion }) => semanticsVersion !== candidate.semanticsVersion);
    if (other === undefined)
        return;
    throw new errors/* InputError */.d({
        what: `the numbers of the baseline of ${other.createdAt} have the meaning of version ${other.semanticsVersion} (aaco ${other.tool.version}), the candidate's that of version ${candidate.semanticsVersion} (aaco ${candidate.tool.version})`,
        next: 'Measure both with one version of aaco',
    });
}
function environmentOf(side) {
    const differences = side?.environment.differences ?? [];
    return { comparable: differences.every(({ ignored }) => ignored), differences: [...differences] };
}
function holdAgainst(side, candidate, settings) {
    const found = side?.find(candidate, settings) ?? { kind: 'new' };
    if (found.kind === 'new')
        return newMetric(candidate, settings);
    if (found.kind === 'incomparable') {
        return incomparableMetric(found.baseline, candidate, settings, found.obstacle);
    }
    const { baseline, evidence } = found;
    return { metric: candidate, settings, candidate, baseline, evidence };
}
function isAssessed(one) {
    return 'evidence' in one;
}
function unsteady(sample, warmUps) {
    const warmUp = warmUps.get((0,model_metric/* metricId */.yo)(sample));
    if (warmUp === undefined || warmUp.steady)
        return [];
    const moved = warmUp.slope === null
        ? ''
        : ` (${String(Number((warmUp.slope * 100).toPrecision(2))).replace('-', '−')} % from first to last)`;
    return [`The iterations do not settle${moved}: a longer warm-up would measure the steady state.`];
}
/** What a failing run gains may come from not having done the work. */
function guarded(comparison, failures) {
    if (comparison.outcome !== 'improved' || !failures.concern(comparison.benchmark))
        return comparison;
    return {
        ...comparison,
        outcome: 'inconclusive',
        notWorse: false,
        warnings: [...comparison.warnings, 'It failed more often than the baseline, so this is no improvement.'],
        advice: 'Make it fail no more than the baseline, then measure again.',
    };
}
/** Tails, condensed and sampled numbers come and go with the number of values, so only gated ones are missed. */
function missingMetrics(side, samples, policy) {
    const present = new Set(samples.map(model_metric/* metricId */.yo));
    const expected = [...side.expected.values()];
    return expected
        .filter((sample) => !present.has((0,model_metric/* metricId */.yo)(sample)))
        .map((sample) => ({ sample, settings: (0,metric_settings/* settingsOfSample */.P)(sample, policy, expected) }))
        .filter(({ sample, settings }) => settings.gate !== 'report' || !isOptional(sample))
        .filter(({ sample, settings }) => settings.gateGiven || !(0,sampled_metrics/* sampledMetric */.N)(sample.metric))
        .map(({ sample, settings }) => side.environment.deciding(sample.benchmark).length > 0
        ? incomparableMetric(sample, null, settings, obstacleOf(side.environment, sample, null))
        : missingMetric(sample, settings));
}
function isOptional({ tail, condensed }) {
    return tail !== null || condensed;
}
function withoutValues(candidate, samples) {
    const present = new Set(samples.map(model_metric/* metricId */.yo));
    const empty = candidate.measurements.map(model_metric/* metricId */.yo).filter((id) => !present.has(id));
    return empty.length === 0 ? [] : [`Measured without any value: ${[...new Set(empty)].join(', ')}.`];
}
function goneBenchmarks(missing, samples) {
    const present = new Set(samples.map(({ benchmark }) => benchmark));
    const gone = (0,group_by/* groupBy */.$)(missing.filter(({ benchmark, outcome }) => outcome === 'missing' && !present.has(benchmark)), ({ benchmark }) => benchmark);
    return [...gone].map(([benchmark, own]) => `The benchmark ${benchmark}, which the baseline has, is missing completely (${own.length} metrics).`);
}

// EXTERNAL MODULE: ./lib/edge/config-file.js + 1 modules
var config_file = __webpack_require__(6020);
// EXTERNAL MODULE: ./lib/inputs/acceptance.js
var acceptance = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/inputs/plan.js
var plan = __webpack_require__(9766);
;// CONCATENATED MODULE: ./lib/edge/policy.js



/** The policy of inputs and config as of today; `foreign` is a config whose author may not accept anything alone. */
function policyToday(inputs, config, foreign) {
    const today = new Date().toISOString().slice(0, 10);
    const accept = (0,acceptance/* acceptancesOf */.U)(config, { file: inputs.config ?? config_file/* DEFAULT_CONFIG */.P, today, foreign });
    return { ...(0,plan/* policyOf */.U)(inputs, config), accept };
}

// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/report/columns.js
var columns = __webpack_require__(2269);
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
var guidance = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/number.js
var number = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/report/outline.js
var outline = __webpack_require__(6168);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(4701);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/provenance.js
var provenance = __webpack_require__(9555);
// EXTERNAL MODULE: ./lib/report/row.js
var report_row = __webpack_require__(6774);
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

// EXTERNAL MODULE: ./lib/model/verdict.js
var verdict = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/model/glob.js
var glob = __webpack_require__(3523);
;// CONCATENATED MODULE: ./lib/verdict/sentence.js
/** `+5.2 %`, `−0.04 pp` */
function signedChange(fraction, unit) {
    return `${fraction > 0 ? '+' : ''}${sentence_rounded(fraction).replace('-', '−')} ${unit}`;
}
/** `5.2 %`, `3 %` */
function size(fraction, unit) {
    return `${Number(sentence_rounded(fraction))} ${unit}`;
}
/** Two places for what is below one percent, none for what is above a hundred. */
function sentence_rounded(fraction) {
    const points = fraction * 100;
    const digits = Math.abs(points) < 1 ? 2 : Math.abs(points) < 100 ? 1 : 0;
    return points.toFixed(digits);
}
/** `2 metrics`, `1 metric` */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/verdict/reasons.js




const severity = {
    regressed: 0,
    missing: 1,
    incomparable: 2,
    inconclusive: 3,
    improved: 4,
    new: 5,
    unchanged: 6,
};
/**
 * Neither good nor bad is shown, and nobody has accepted that. A metric that is shown not to be worse is settled, though it
 * may have improved.
 */
function isUnsettled({ outcome, notWorse, accepted }) {
    if (accepted)
        return false;
    return (outcome === 'missing' || outcome === 'incomparable' || (outcome === 'inconclusive' && notWorse !== true));
}
/** Sentences with numbers: the comparisons that decided, then what else moved or stayed open, each worst first. */
function reasonsOf(deciding, judged, policy) {
    const others = judged.filter((comparison) => !deciding.includes(comparison));
    const notable = others.filter((comparison) => comparison.outcome === 'regressed' ||
        comparison.outcome === 'improved' ||
        comparison.accepted !== undefined ||
        isUnsettled(comparison));
    const added = others.filter(({ outcome }) => outcome === 'new').length;
    const told = [...deciding.toSorted(worstFirst), ...notable.toSorted(worstFirst)];
    const grouped = (0,group_by/* groupBy */.$)(told, (comparison) => shared(comparison) ?? (0,model_metric/* metricId */.yo)(comparison));
    return [
        ...[...grouped.values()].map((group) => sentence(group, policy)),
        ...(added > 0 ? [`${plural(added, 'metric')} new: no baseline to compare with.`] : []),
    ];
}
/** Why a run passes: how many metrics are shown not to be worse, and which came nearest to its margin. */
function passReason(judged) {
    const shown = judged.filter(({ notWorse }) => notWorse === true);
    if (shown.length === 0)
        return [];
    const told = `${plural(shown.length, 'gated metric')} shown not to be worse than the margin`;
    const nearest = shown.toSorted((a, b) => worseEnd(b) / b.margin - worseEnd(a) / a.margin)[0];
    if (nearest === undefined || worseEnd(nearest) <= 0)
        return [`${told}.`];
    const end = nearest.direction === 'higher' ? -worseEnd(nearest) : worseEnd(nearest);
    const unit = unitOf(nearest);
    return [
        `${told}; ${(0,model_metric/* metricId */.yo)(nearest)} comes nearest to it, its interval ends at ${signedChange(end, unit)} of ${size(nearest.margin, unit)}.`,
    ];
}
/** How far the interval reaches to the worse side; negative where all of it is better. */
function worseEnd({ direction, interval }) {
    return direction === 'higher' ? -(interval?.low ?? 0) : (interval?.high ?? 0);
}
function worstFirst(a, b) {
    const times = ({ change, threshold }) => Math.abs(change ?? 0) / Math.max(threshold, 1e-6);
    return severity[a.outcome] - severity[b.outcome] || times(b) - times(a);
}
/** What several metrics have in common that cannot be compared: why, and what to do; null for all others. */
function shared({ outcome, warnings, advice }) {
    return outcome === 'incomparable' ? [...warnings, advice ?? ''].join(' ').trim() : null;
}
/**
 * One metric, or several that share why they cannot be compared:
 * `resnet/latency_ms regressed: +5.2 % (+3.9 … +6.4 %), q = 0.0004, 12.3 → 12.9 ms, limit 3 %.`
 */
function sentence(group, policy) {
    const [first] = group;
    if (first === undefined)
        return '';
    const why = shared(first);
    if (why !== null) {
        const more = group.length === 1 ? ' is' : ` and ${plural(group.length - 1, 'other metric')} are`;
        return `${(0,model_metric/* metricId */.yo)(first)}${more} incomparable. ${why}`;
    }
    const facts = first.outcome === 'missing' ? [absence(first)] : numbers(first);
    const told = [...facts, tolerance(first, policy)].filter((fact) => fact !== null).join(', ');
    const advice = isUnsettled(first) && first.advice ? ` ${first.advice}` : '';
    return `${(0,model_metric/* metricId */.yo)(first)} ${outcomeText(first)}: ${told}.${advice}`;
}
function numbers(comparison) {
    const limit = `limit ${size(comparison.threshold, unitOf(comparison))}`;
    return [change(comparison), probability(comparison), centers(comparison), limit];
}
function absence({ center, unit }) {
    const had = center.baseline === null ? 'has it' : `has ${quantity(center.baseline, unit)}`;
    return `the baseline ${had}, this run has no value`;
}
function outcomeText({ outcome, notWorse }) {
    if (outcome === 'regressed' || outcome === 'improved')
        return outcome;
    return outcome === 'inconclusive' && notWorse === true ? 'is not worse' : `is ${outcome}`;
}
/** Why an outcome that looks bad does not fail the job. */
function tolerance({ outcome, gate, accepted }, { failOn }) {
    if (accepted)
        return acceptedText(accepted);
    if (outcome !== 'regressed' && outcome !== 'missing')
        return null;
    if (gate !== 'fail')
        return `gate ${gate}`;
    return failOn.includes(outcome) ? null : `${outcome} is not in fail-on`;
}
function unitOf(comparison) {
    return (0,model_comparison/* changesInPoints */.Qm)(comparison) ? 'pp' : '%';
}
/** `accepted by @octo until 2026-12-31: the new tokenizer` */
function acceptedText({ by, reason, until }) {
    return `accepted by ${by}${until === null ? '' : ` until ${until}`}: ${reason}`;
}
function change(comparison) {
    const { change, interval } = comparison;
    if (change === null)
        return null;
    const unit = unitOf(comparison);
    if (interval === null)
        return signedChange(change, unit);
    const bound = (fraction) => (fraction === null ? '?' : signedChange(fraction, unit));
    const low = bound(interval.low).replace(` ${unit}`, '');
    return `${signedChange(change, unit)} (${low} … ${bound(interval.high)})`;
}
function probability({ q, p }) {
    const [name, value] = q === null ? ['p', p] : ['q', q];
    if (value === null)
        return null;
    return value < 0.0001 ? `${name} < 0.0001` : `${name} = ${Number(value.toPrecision(2))}`;
}
function centers({ center, unit, counts }) {
    if (counts) {
        const { baseline, candidate } = counts;
        return `${baseline.events}/${baseline.trials} → ${candidate.events}/${candidate.trials}`;
    }
    if (center.baseline === null || center.candidate === null)
        return null;
    return `${quantity(center.baseline, '')} → ${quantity(center.candidate, unit)}`;
}
function quantity(value, unit) {
    return `${Number(value.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
}

;// CONCATENATED MODULE: ./lib/verdict/decide.js


/**
 * The verdict of a run. Comparisons that may fail the job decide; where there are none, those that warn say the word
 * without failing. What is missing, incomparable or open is never a pass.
 */
function decide_decide(comparisons, policy, { hasBaseline }) {
    return { ...verdictOf(comparisons, policy, hasBaseline), counts: countOutcomes(comparisons) };
}
function verdictOf(comparisons, policy, hasBaseline) {
    if (comparisons.length === 0)
        return decide_undecided('Nothing was measured, so nothing was compared.');
    if (!hasBaseline)
        return withoutBaseline(comparisons.length, policy);
    const judged = judgedOf(comparisons);
    if (judged.length === 0) {
        return decide_undecided(`No metric is gated, ${comparisons.length} are only shown: give one a direction or a gate in the config file.`);
    }
    const failing = judged.filter(({ gate, outcome, accepted }) => gate === 'fail' && policy.failOn.includes(outcome) && !accepted);
    const unsettled = judged.filter(isUnsettled);
    const told = (verdict, deciding) => ({
        verdict,
        fails: verdict === 'fail',
        reasons: reasonsOf(deciding, judged, policy),
    });
    if (failing.length > 0)
        return told('fail', failing);
    const known = judged.filter(({ outcome }) => outcome !== 'new');
    if (known.length === 0)
        return withoutBaseline(judged.length, policy);
    if (known.every(({ outcome }) => outcome === 'incomparable'))
        return told('incomparable', unsettled);
    if (unsettled.length > 0)
        return told('inconclusive', unsettled);
    const pass = told('pass', []);
    return { ...pass, reasons: [...passReason(judged), ...pass.reasons] };
}
function judgedOf(comparisons) {
    const fail = comparisons.filter(({ gate }) => gate === 'fail');
    return fail.length > 0 ? fail : comparisons.filter(({ gate }) => gate === 'warn');
}
function decide_undecided(reason) {
    return { verdict: 'inconclusive', fails: false, reasons: [reason] };
}
function withoutBaseline(metrics, { noBaseline }) {
    return {
        verdict: 'no-baseline',
        fails: noBaseline === 'fail',
        reasons: [
            `There is no baseline for ${plural(metrics, 'metric')}: nothing was compared, so nothing is known to be unchanged.`,
        ],
    };
}
function countOutcomes(comparisons) {
    const counts = {
        regressed: 0,
        improved: 0,
        unchanged: 0,
        inconclusive: 0,
        incomparable: 0,
        new: 0,
        missing: 0,
    };
    for (const { outcome } of comparisons)
        counts[outcome] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/verdict/accept.js



/** The comparisons, with those that would fail the job and match an acceptance marked as accepted. */
function accept(comparisons, acceptances, { failOn }) {
    const matchers = acceptances.map((acceptance) => ({ acceptance, matches: (0,glob/* globMatcher */.f)(acceptance.match) }));
    return comparisons.map((comparison) => {
        const { gate, outcome, accepted } = comparison;
        if (gate !== 'fail' || !failOn.includes(outcome) || accepted)
            return comparison;
        const own = matchers.filter(({ matches }) => matches((0,model_metric/* metricId */.yo)(comparison)));
        const counting = own.find(({ acceptance }) => acceptance.void === null)?.acceptance;
        if (counting) {
            const { by, reason, until } = counting;
            return { ...comparison, accepted: { by, reason, until } };
        }
        const lost = own.map(({ acceptance }) => voidText(acceptance));
        return lost.length === 0 ? comparison : { ...comparison, warnings: [...comparison.warnings, ...lost] };
    });
}
function voidText(acceptance) {
    return `Its acceptance by ${acceptance.by} (${acceptance.reason}) does not count: ${acceptance.void}.`;
}
/** The result as it is with these acceptances. */
function acceptedResult(result, acceptances, policy) {
    const comparisons = accept(result.comparisons, acceptances, policy);
    const decision = decide(comparisons, policy, { hasBaseline: result.baseline.length > 0 });
    return { ...result, ...decision, reasons: [...decision.reasons], comparisons: [...comparisons] };
}

// EXTERNAL MODULE: ./lib/model/nearest.js
var nearest = __webpack_require__(6047);
;// CONCATENATED MODULE: ./lib/verdict/idle-rules.js



const SHOWN = 5;
/**
 * Says of each rule that names a benchmark of this run and matches none of its metrics that it does nothing: a slip of the
 * pen would go unseen. Rules of other benchmarks, and those for any, may well have nothing to match.
 */
function idleRules(rules, comparisons) {
    const names = comparisons.map(model_metric/* metricId */.yo);
    return rules.flatMap(({ match }) => {
        const near = names.filter((name) => topOf(name) === topOf(match));
        if (near.length === 0 || names.some((0,glob/* globMatcher */.f)(match)))
            return [];
        const more = near.length > SHOWN ? ', …' : '';
        return `The rule ${JSON.stringify(match)} of the config matches no metric, so it does nothing. There are: ${near.slice(0, SHOWN).join(', ')}${more}.`;
    });
}
/** Says of each entry of `environment.ignore` that is nearly the name of a field which differs that it does nothing. */
function idleIgnores(entries, differences) {
    const differing = differences.filter(({ ignored }) => !ignored).map(({ field }) => field);
    return entries.flatMap((entry) => {
        const meant = (0,nearest/* nearest */.p)(entry, differing);
        if (meant === undefined || differing.some((0,glob/* globMatcher */.f)(entry)))
            return [];
        return `The entry ${JSON.stringify(entry)} of environment.ignore is no field that differs, and ${meant} differs: correct it if it was meant.`;
    });
}
/** What the command or model is called in the config, of a metric as of a pattern. */
function topOf(name) {
    return name.split('/')[0];
}

;// CONCATENATED MODULE: ./lib/verdict/result.js





/** The result of a run, ready for JSON: decided here, told by the reports. */
function resultOf(parts) {
    const { name, design, environment, baseline, rejected, candidate, policy } = parts;
    const comparisons = accept(parts.comparisons, policy.accept ?? [], policy);
    const decision = decide_decide(comparisons, policy, { hasBaseline: baseline.length > 0 });
    const { sha, runId, pullRequest } = candidate.provenance;
    return {
        schema: verdict/* RESULT_SCHEMA */.w,
        name,
        verdict: decision.verdict,
        fails: decision.fails,
        design,
        reasons: [...decision.reasons],
        counts: decision.counts,
        comparisons: [...comparisons],
        environment,
        baseline: [...baseline],
        rejected: [...rejected],
        candidate: {
            sha,
            runId,
            createdAt: candidate.createdAt,
            pullRequest,
            ...(parts.source !== undefined && { source: parts.source }),
            environment: (0,environment_fields/* environmentFields */.pj)(candidate.environment),
        },
        alpha: policy.alpha,
        notes: [...(parts.notes ?? [])],
        warnings: [
            ...parts.warnings,
            ...idleRules(policy.rules, comparisons),
            ...idleIgnores(policy.ignoreEnvironment, environment.differences),
        ],
        tool: parts.tool,
    };
}

;// CONCATENATED MODULE: ./lib/cli/color.js
/**
 * Whether ANSI colours are written: on a terminal that knows them, unless NO_COLOR or `--no-color` says no; elsewhere where
 * FORCE_COLOR says yes, as a CI log may want it.
 */
function usesColor(option, stream, environment) {
    const { FORCE_COLOR: force = '', NO_COLOR: no = '', TERM } = environment;
    if (!option)
        return false;
    if (force !== '')
        return force !== '0' && force !== 'false';
    return no === '' && stream.isTTY === true && TERM !== 'dumb';
}

// EXTERNAL MODULE: ./lib/formats/flameiq/flameiq.js
var flameiq = __webpack_require__(9387);
;// CONCATENATED MODULE: ./lib/formats/flameiq/thresholds.js

/** The threshold of every metric that has none of its own, in percent. */
const DEFAULT_THRESHOLD = 10;
/** A metric warns from this many percentage points below its threshold. */
const WARNING_MARGIN = 5;
/**
 * FlameIQ's threshold algorithm (its specification 1.0): a metric regresses when it changes for the worse by more than its
 * threshold, exactly the threshold passes, and a metric warns from 5 percentage points below.
 *
 * Different from the library, on purpose: a change for the better is no warning, and small thresholds warn from their half
 * on instead of at any change. A custom metric regresses one way only, the one that its threshold's sign names (`-8%`: a
 * drop is worse); without a threshold of its own it is shown and not gated. A metric that is missing, new, or has a
 * baseline of 0 has a row that says so; a missing one is a warning. Nothing in common is no pass.
 *
 * @param thresholdOf threshold of a flat key in percent, signed as configured; undefined = none of its own (10 %)
 */
function compareByThresholds(baseline, candidate, thresholdOf) {
    const keys = [...new Set([...Object.keys(baseline), ...Object.keys(candidate)])].sort();
    const comparisons = keys.map((key) => {
        const given = thresholdOf(key);
        const bySign = given === undefined ? 'none' : given < 0 ? 'higher' : 'lower';
        const direction = key.startsWith('custom.') ? bySign : (0,flameiq/* flameiqDirection */.RL)(key);
        return compareKey(key, baseline[key] ?? null, candidate[key] ?? null, Math.abs(given ?? DEFAULT_THRESHOLD), direction);
    });
    return { status: worst(comparisons), comparisons };
}
function compareKey(key, baseline, candidate, thresholdPercent, direction) {
    const row = { key, baseline, candidate, thresholdPercent };
    if (candidate === null)
        return { ...row, changePercent: null, status: 'missing' };
    if (baseline === null)
        return { ...row, changePercent: null, status: 'new' };
    if (baseline === 0 && candidate !== 0)
        return { ...row, changePercent: null, status: 'zero-baseline' };
    const change = candidate === baseline ? 0 : ((candidate - baseline) / Math.abs(baseline)) * 100;
    const changePercent = roundHalfEven(change);
    return { ...row, changePercent, status: statusOf(changePercent, thresholdPercent, direction) };
}
function statusOf(changePercent, threshold, direction) {
    if (direction === 'none')
        return 'ungated';
    const worse = direction === 'lower' ? changePercent : -changePercent;
    if (worse > threshold)
        return 'regression';
    if (worse > 0 && worse >= Math.max(threshold - WARNING_MARGIN, threshold / 2))
        return 'warning';
    return worse < -threshold ? 'improved' : 'pass';
}
function worst(comparisons) {
    const has = (...statuses) => comparisons.some(({ status }) => statuses.includes(status));
    if (has('regression'))
        return 'regression';
    if (!has('warning', 'improved', 'pass', 'ungated'))
        return 'nothing-compared';
    return has('warning', 'missing', 'zero-baseline') ? 'warning' : 'pass';
}
/**
 * To 4 decimals as Python's `round`: by the exact binary value, an exact tie to the even digit (13.28125 → 13.2812).
 * `toFixed` differs on exact ties only, and those are the odd multiples of 1/32.
 */
function roundHalfEven(value) {
    const isTie = Math.abs(value * 32) % 2 === 1;
    if (!isTie)
        return Number(value.toFixed(4));
    const below = Math.floor(value * 10_000);
    return (below % 2 === 0 ? below : below + 1) / 10_000;
}

// EXTERNAL MODULE: ./lib/inputs/flameiq-config.js
var flameiq_config = __webpack_require__(1355);
// EXTERNAL MODULE: ./lib/report/text-table.js
var text_table = __webpack_require__(5154);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/compare-thresholds.js







/**
 * FlameIQ's own policy, `aaco compare --policy flameiq`: single numbers against percent thresholds, without statistics. A
 * metric's number is the median of its repetitions. Throws InputError where the sides have no metric in common.
 */
async function compareThresholds({ baseline, candidate, config, }) {
    const thresholds = config === undefined ? {} : ((0,flameiq_config/* parseFlameiqConfig */.X)(await (0,read_text/* readText */.y)(config), config).thresholds ?? {});
    const decision = compareByThresholds(numbersOf(baseline), numbersOf(candidate), (key) => thresholds[key]);
    if (decision.status !== 'nothing-compared')
        return decision;
    throw new errors/* InputError */.d({
        what: 'baseline and candidate have no metric in common, so nothing was compared',
        next: 'Check that both are results of the same benchmark',
    });
}
/** By FlameIQ's flat key where there is one benchmark, as in its own snapshots; else by `benchmark/key`. */
function numbersOf(snapshot) {
    const samples = [...(0,compare_sample/* samplesOf */.lc)(snapshot).values()].filter(({ tail }) => tail === null);
    const single = new Set(samples.map(({ benchmark }) => benchmark)).size === 1;
    return Object.fromEntries(samples.map((sample) => [
        single ? sample.metric : `${sample.benchmark}/${sample.metric}`,
        (0,compare_sample/* centerOf */.Zs)(sample),
    ]));
}
/** The decision as text for a terminal. */
function describeDecision({ status, comparisons }) {
    const header = ['status', 'metric', 'baseline', 'candidate', 'change', 'threshold'];
    const rows = comparisons.map((comparison) => [
        comparison.status,
        (0,plain_text/* plainText */.w)(comparison.key, 80),
        String(comparison.baseline ?? '–'),
        String(comparison.candidate ?? '–'),
        comparison.changePercent === null ? '–' : `${comparison.changePercent} %`,
        `${comparison.thresholdPercent} %`,
    ]);
    const note = 'Thresholds on single numbers, as FlameIQ decides: noise is not told from change.';
    return `${status.toUpperCase()}\n\n${(0,text_table/* table */.t)([header, ...rows], 2).join('\n')}\n\n${note}\n`;
}

// EXTERNAL MODULE: ./lib/cli/load-side.js
var load_side = __webpack_require__(150);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/write-json.js + 1 modules
var write_json = __webpack_require__(9566);
;// CONCATENATED MODULE: ./lib/cli/compare.js












/** `aaco compare`: 1 where the verdict fails, else 0. Throws InputError for files and options that are wrong. */
async function compareCommand(options) {
    if (options.policy === 'flameiq')
        return compareAsFlameiq(options);
    const result = await compareSides(options.baseline, options.candidate, options);
    if (options.json)
        await (0,write_json/* writeJson */.G)(process.stdout, result);
    else {
        const color = usesColor(options.color, process.stdout, process.env);
        process.stdout.write(terminal(result, { color }));
    }
    return result.fails ? 1 : 0;
}
async function compareAsFlameiq({ baseline, candidate, format, name, config, json, }) {
    const side = await (0,load_side/* loadSide */.o)(baseline, format, name);
    const decision = await compareThresholds({
        baseline: candidateOf(side),
        candidate: candidateOf(await (0,load_side/* loadSide */.o)(candidate, format, name)),
        config,
    });
    if (json)
        await (0,write_json/* writeJson */.G)(process.stdout, decision);
    else
        process.stdout.write(describeDecision(decision));
    return decision.status === 'regression' ? 1 : 0;
}
/** The result of comparing files: snapshots as jobs of the history, result files as repetitions of one interleaved job. */
async function compareSides(baselineFiles, candidateFiles, options = {}) {
    const { format = 'auto', name = 'local', threshold, margin, alpha, failOn, config } = options;
    const inputs = (0,cli_options/* parseOptions */.A)({ name, threshold, margin, alpha, 'fail-on': failOn, config });
    const policy = policyToday(inputs, await (0,config_file/* readConfig */.X)(config, process.cwd()), false);
    const candidate = candidateOf(await (0,load_side/* loadSide */.o)(candidateFiles, format, name));
    const side = await (0,load_side/* loadSide */.o)(baselineFiles, format, name);
    const design = side.kind === 'snapshots' ? 'history' : 'interleaved';
    const used = usedOf(side, baselineFiles);
    const baseline = used.map(({ snapshot }) => snapshot);
    const compared = compareSnapshots({ baseline, candidate, design, policy });
    return resultOf({
        name,
        design,
        ...compared,
        baseline: used.map(({ told }) => told),
        rejected: [],
        candidate,
        source: filesOf(candidateFiles),
        policy,
        tool: version/* tool */.z,
    });
}
/** `new.json`, `new-1.json and 4 more`. */
function filesOf(files) {
    const [first = '', ...others] = files;
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function candidateOf(side) {
    if (side.kind === 'results')
        return side.snapshot;
    const [only, ...others] = side.snapshots;
    if (only !== undefined && others.length === 0)
        return only;
    throw new errors/* InputError */.d({
        what: `the candidate is one snapshot, ${side.snapshots.length} were given`,
        where: { source: '--candidate' },
        next: 'Give the snapshot of the run under test; earlier ones go to --baseline',
    });
}
/** The snapshots of the baseline, newest first, and what is told of them; result files are one of an unknown time. */
function usedOf(side, files) {
    if (side.kind === 'results') {
        const why = 'result files, each a repetition';
        return [{ snapshot: side.snapshot, told: { ...unknownOrigin, why, source: filesOf(files) } }];
    }
    const why = 'a job of the history, given as a file';
    return side.snapshots
        .map((snapshot, index) => {
        const { sha, runId } = snapshot.provenance;
        const { createdAt } = snapshot;
        return { snapshot, told: { sha, runId, createdAt, why, source: files[index] ?? '' } };
    })
        .sort((a, b) => b.snapshot.createdAt.localeCompare(a.snapshot.createdAt));
}
const unknownOrigin = { sha: null, runId: null, createdAt: null };


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
