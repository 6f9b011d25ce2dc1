export const id = 106;
export const ids = [106];
export const modules = {

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectCommand: () => (/* binding */ inspectCommand)
/* harmony export */ });
/* harmony import */ var _formats_parse_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);
/* harmony import */ var _model_formula_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5807);
/* harmony import */ var _model_metric_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7829);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4323);
/* harmony import */ var _report_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9945);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1984);
/* harmony import */ var _report_text_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5154);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1750);
/* harmony import */ var _read_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9358);
/* harmony import */ var _write_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9566);










/** `aaco inspect`: what was read, one document a repetition; an array of them where there are several. */
async function inspectCommand(options, files) {
    const documents = [];
    for (const file of files) {
        const source = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .oD)(file, (0,_read_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .readProgress */ .g)(file));
        const repetitions = await (0,_formats_parse_source_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRepetitions */ .m)(source, options.format);
        for (const [index, parsed] of repetitions.entries()) {
            if (options.json) {
                documents.push({ source: file, ...parsed });
                continue;
            }
            const which = repetitions.length === 1 ? '' : `, repetition ${index + 1} of ${repetitions.length}`;
            process.stdout.write(`${describe(`${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(file, 200)}${which}`, parsed)}\n`);
        }
    }
    const [only] = documents;
    if (options.json)
        await (0,_write_json_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJson */ .G)(process.stdout, documents.length === 1 ? only : documents);
    return 0;
}
function describe(title, parsed) {
    const { format, readings, aggregates, warnings, failures = [] } = parsed;
    const counts = `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(readings.length, 'reading')}, ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(aggregates.length, 'aggregate')}`;
    const rows = [...readings.map(readingRow), ...aggregates.map(aggregateRow)];
    return [
        `${title}: ${format}, ${counts}`,
        ...(rows.length === 0 ? [] : (0,_report_text_table_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .t)([header, ...rows], 3).map((line) => `  ${line}`)),
        ...failures.map(({ benchmark, name, count }) => `  failed: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(`${benchmark}: ${name}`, 200)} (${count})`),
        ...warnings.map((warning) => `  note: ${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(warning, 300)}`),
        '',
    ].join('\n');
}
const header = ['metric', 'better', 'grain', 'n', 'median', 'range'];
function readingRow(reading) {
    const { unit, values } = reading;
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return [
        (0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_9__/* .metricId */ .yo)(reading), 100),
        reading.direction,
        reading.grain,
        String(values.length),
        (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)((0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .JZ)(values), unit) + countsOf(reading),
        values.length === 1 ? '' : `${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(low, unit)} … ${(0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(high, unit)}`,
    ];
}
/** ` (1/90)` behind a rate: its events and trials, summed over its values. */
function countsOf({ additive }) {
    if (additive?.formula !== 'proportion')
        return '';
    const { events = 0, trials = 0 } = additive.terms.reduce(_model_formula_js__WEBPACK_IMPORTED_MODULE_1__/* .addTerms */ .dR, {});
    return ` (${events}/${trials})`;
}
function aggregateRow(aggregate) {
    const { unit, value, statistic } = aggregate;
    const name = `${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_9__/* .metricId */ .yo)(aggregate), 100)} (${(0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .w)(statistic, 40)})`;
    return [name, aggregate.direction, 'aggregate', '', (0,_report_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuantity */ .VZ)(value, unit), ''];
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


/***/ })

};
