export const id = 130;
export const ids = [130];
export const modules = {

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: () => (/* binding */ exportCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3264);
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3852);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6372);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2497);
/* harmony import */ var _load_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3994);





/** `aaco export`: writes the snapshot in another system's format, and with a baseline what comparing them gave. */
async function exportCommand(options, words) {
    const exporter = (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .findExporter */ .Dy)(options.to);
    const [file = ''] = words;
    const side = await (0,_load_side_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSide */ .o)([file], 'auto', 'local');
    const [snapshot] = side.kind === 'snapshots' ? side.snapshots : [side.snapshot];
    if (!snapshot)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ what: 'there is no snapshot in it', where: { source: file } });
    const result = options.baseline ? await (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__.compareSides)(options.baseline, [file]) : undefined;
    const written = await (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFiles */ .hV)(options.out, await exporter.write(snapshot, result));
    process.stderr.write(`${written.map((path) => `${path}\n`).join('')}`);
    return 0;
}


/***/ })

};
