export const id = 502;
export const ids = [502];
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


/***/ })

};
