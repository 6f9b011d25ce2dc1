export const id = 825;
export const ids = [825];
export const modules = {

/***/ 33825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77094);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83341);
/* harmony import */ var _platform_github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80749);
/* harmony import */ var _platform_github_commit_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39378);
/* harmony import */ var _platform_process_group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29644);
/* harmony import */ var _base_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15314);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78409);







/**
 * The post step: says that the action was killed, and ends what it left: its processes, its checkout of the base commit
 * and its check. Never fails the job.
 */
async function cleanUp() {
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('started') !== 'true')
        return;
    const cancelled = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('cancelled') === 'true';
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('ended') !== 'true' && !cancelled) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('The action was killed before it had ended, so there is no verdict. The usual cause is that memory ran out: measure fewer iterations or metrics, or use a larger runner.');
    }
    const group = Number((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('group'));
    if (group > 0 && (0,_platform_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .isGroupAlive */ .JM)(group)) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('The benchmark was still running after the step had ended; it is stopped now.');
        await (0,_platform_process_group_js__WEBPACK_IMPORTED_MODULE_4__/* .endGroup */ .N4)(group);
    }
    const worktree = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('worktree');
    if (worktree !== '')
        await (0,_base_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .removeBaseCheckout */ ._)(process.env.GITHUB_WORKSPACE ?? '.', worktree);
    await endMark(cancelled);
}
async function endMark(cancelled) {
    const mark = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)('mark');
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token');
    const repository = process.env.GITHUB_REPOSITORY;
    if (mark === '' || token === '' || !repository)
        return;
    const github = (0,_platform_github_client_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)({ token, repository, version: _model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z.version, budgetMs: 20_000 });
    const title = cancelled ? 'Cancelled' : 'No verdict: the action was ended';
    const summary = `The run ${cancelled ? 'was cancelled' : 'ended'} before there was a verdict; its log says more.`;
    const conclusion = cancelled ? 'cancelled' : 'failure';
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .advise */ .T)(await (0,_platform_github_commit_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .abandonMark */ .bM)(github, _platform_github_commit_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .LeftMarkSchema */ .qr.parse(JSON.parse(mark)), conclusion, { title, summary }));
}


/***/ })

};
