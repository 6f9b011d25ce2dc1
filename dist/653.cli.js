export const id = 653;
export const ids = [653];
export const modules = {

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ abortOnSignal)
/* harmony export */ });
/** Aborted with `reason` once somebody ends the command, as by Ctrl-C. */
function abortOnSignal(reason) {
    const cancellation = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => cancellation.abort(reason));
    }
    return cancellation.signal;
}


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/demo/github/create-world.js

// Each kind counts from its own base, so that an id that is used for another kind finds nothing.
const BASES = {
    account: 100,
    repository: 1_000,
    commit: 0,
    pull: 20_000,
    label: 30_000,
    event: 40_000,
    comment: 50_000,
    workflow: 60_000,
    run: 7_000_000,
    artifact: 8_000_000,
    check: 9_000_000,
    suite: 9_700_000,
    status: 9_500_000,
    upload: 0,
    token: 0,
};
function createWorld(options) {
    const counters = new Map();
    return {
        ...options,
        nextId(kind) {
            const id = (counters.get(kind) ?? BASES[kind]) + 1;
            counters.set(kind, id);
            return id;
        },
        accounts: new Map(),
        repositories: new Map(),
        tokens: new Map(),
        requestsPerHour: 1_000,
        signedUrlLifetime: 60_000,
    };
}
/** The login that the workflow's own token acts as. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Finds or makes the account of a login; a `[bot]` suffix makes a bot. */
function account(world, login, type) {
    const known = world.accounts.get(login);
    if (known)
        return known;
    const made = {
        id: world.nextId('account'),
        login,
        type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    };
    world.accounts.set(login, made);
    return made;
}
function fullName(repository) {
    return `${repository.owner.login}/${repository.name}`;
}
/** The nth SHA of a world: the same in each process. */
function inventSha(world) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(`commit ${world.nextId('commit')}`)
        .digest('hex');
}
/** As the API writes times: whole seconds, UTC. */
function timestamp(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** `timestamp` where there may be none. */
function timestampOrNull(date) {
    return date ? timestamp(date) : null;
}

;// CONCATENATED MODULE: ./lib/demo/github/faults.js
function createFaults() {
    let rules = [];
    return {
        add: (...faults) => {
            rules.push(...faults.map((fault) => ({ fault, pattern: patternOf(fault.path), seen: 0 })));
        },
        clear: () => {
            rules = [];
        },
        strike(method, path) {
            for (const rule of rules) {
                const { fault } = rule;
                if ((fault.method ?? method) !== method || !rule.pattern.test(path))
                    continue;
                const turn = rule.seen++ - (fault.after ?? 0);
                if (turn >= 0 && turn < (fault.times ?? Number.POSITIVE_INFINITY))
                    return fault.trouble;
            }
            return undefined;
        },
    };
}
function patternOf(path) {
    const parts = path.split(/(\*\*$|\*|\{[^}]*\})/).map((part, index) => {
        if (index % 2 === 0)
            return part.replace(/[.\\+?^$()[\]|]/g, '\\$&');
        return part === '**' ? '.*' : '[^/]+';
    });
    return new RegExp(`^${parts.join('')}$`);
}
/** GitHub's answer to too many writes in a short time. */
function secondaryLimit(retryAfterSeconds) {
    return {
        status: 403,
        body: {
            message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        },
        headers: { 'retry-after': String(retryAfterSeconds) },
    };
}
/** What a proxy, or GitHub in an outage, answers in place of what was asked for. */
function webPage(status) {
    return { status, body: '<html><body>Sorry.</body></html>', headers: { 'content-type': 'text/html' } };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./lib/demo/github/permissions.js
/** The scopes of a workflow's `permissions:` block that this server knows. */
const SCOPES = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'];
const seen = { level: 'read', anyOf: [] };
function read(...anyOf) {
    return { level: 'read', anyOf };
}
function write(...anyOf) {
    return { level: 'write', anyOf };
}
/** The token that GitHub gives to a fork's pull request: nothing above `read`. */
function readOnly(permissions) {
    return Object.fromEntries(Object.keys(permissions).map((scope) => [scope, 'read']));
}
const ALL_WRITE = Object.fromEntries(SCOPES.map((scope) => [scope, 'write']));
/** Whether the token knows that the repository exists. */
function sees(token, repository) {
    return !repository.private || (token !== null && reaches(token, repository));
}
/**
 * Whether the token may do it. What is public may be read by everyone; a private repository is read by scope, which makes
 * it the stricter test of a `permissions:` block.
 */
function allows(token, repository, need) {
    if (need.level === 'read' && (!repository.private || need.anyOf.length === 0))
        return sees(token, repository);
    if (!token || !reaches(token, repository))
        return false;
    return need.anyOf.some((scope) => {
        const granted = token.permissions[scope];
        return granted === 'write' || granted === need.level;
    });
}
function reaches(token, repository) {
    return token.repository === null || token.repository === repository;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./lib/demo/github/route.js

/** An answer that is an error, in GitHub's form. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    errors;
    constructor(status, message, errors) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
}
function notFound() {
    return new Refusal(404, 'Not Found');
}
/** 422 in the form that most of the API uses. */
function invalid(resource, field, code, message) {
    return new Refusal(422, 'Validation Failed', [{ resource, field, code, ...(message ? { message } : {}) }]);
}
function ok(body, headers) {
    return { status: 200, body, ...(headers ? { headers } : {}) };
}
function created(body) {
    return { status: 201, body };
}
const noContent = { status: 204 };
/** The element, or GitHub's 404. */
function found(value) {
    if (value === undefined)
        throw notFound();
    return value;
}
/** A numeric path parameter. */
function idOf(call, name) {
    return Number(call.params[name]);
}
/** Reads a request's body, or answers 422 with what is wrong. */
function parseBody(schema, body) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    throw new Refusal(422, `Invalid request.\n\n${errors/* prettifyError */.S1(parsed.error)}`);
}

;// CONCATENATED MODULE: ./lib/demo/github/json/account.js
/** GitHub's `simple-user`. */
function accountJson(world, account) {
    const url = `${world.urls.api}/users/${encodeURIComponent(account.login)}`;
    return {
        login: account.login,
        id: account.id,
        node_id: `U_${account.id}`,
        avatar_url: `${world.urls.server}/avatars/u/${account.id}`,
        gravatar_id: '',
        url,
        html_url: `${world.urls.server}/${encodeURIComponent(account.login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: account.type,
        site_admin: false,
    };
}
/** The GitHub Actions app, in whose name the workflow's own token acts; 15368 is its id on github.com. */
function appJson(world, slug) {
    const created = '2018-07-30T09:30:17Z';
    return {
        id: 15368,
        slug,
        node_id: 'A_15368',
        owner: accountJson(world, { id: 9919, login: 'github', type: 'Organization' }),
        name: 'GitHub Actions',
        description: 'Automate your workflow from idea to production',
        external_url: 'https://help.github.com/en/actions',
        html_url: `${world.urls.server}/apps/${slug}`,
        created_at: created,
        updated_at: created,
        permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read' },
        events: ['push', 'pull_request'],
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/json/repository.js


const CREATED = '2025-01-01T00:00:00Z';
function repositoryUrl(world, repository) {
    return `${world.urls.api}/repos/${fullName(repository)}`;
}
/** The repository's page. */
function repositoryPage(world, repository) {
    return `${world.urls.server}/${fullName(repository)}`;
}
/** GitHub's `minimal-repository`, with the fields that runs carry. */
function minimalRepositoryJson(world, repository) {
    return {
        id: repository.id,
        node_id: `R_${repository.id}`,
        name: repository.name,
        full_name: fullName(repository),
        owner: accountJson(world, repository.owner),
        private: repository.private,
        html_url: repositoryPage(world, repository),
        description: null,
        fork: repository.parent !== null,
        ...links(repositoryUrl(world, repository)),
    };
}
/** GitHub's `repository`, as pulls and webhook payloads hold it. */
function repositoryJson(world, repository) {
    const page = repositoryPage(world, repository);
    const openPulls = repository.pulls.filter((pull) => pull.state === 'open').length;
    return {
        ...minimalRepositoryJson(world, repository),
        git_url: `${page.replace(/^https?/, 'git')}.git`,
        ssh_url: `git@${new URL(world.urls.server).host}:${fullName(repository)}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        mirror_url: null,
        homepage: null,
        language: 'Python',
        license: null,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        size: 1,
        default_branch: repository.defaultBranch,
        open_issues: openPulls,
        open_issues_count: openPulls,
        topics: [],
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_downloads: true,
        has_discussions: false,
        is_template: false,
        archived: false,
        disabled: false,
        visibility: repository.private ? 'private' : 'public',
        allow_forking: true,
        web_commit_signoff_required: false,
        created_at: CREATED,
        updated_at: CREATED,
        pushed_at: timestamp(world.now()),
    };
}
/** GitHub's `full-repository`. */
function fullRepositoryJson(world, repository) {
    const { parent } = repository;
    return {
        ...repositoryJson(world, repository),
        subscribers_count: 0,
        network_count: 0,
        ...(parent ? { parent: repositoryJson(world, parent), source: repositoryJson(world, parent) } : {}),
    };
}
const PLAIN_LINKS = [
    'contributors',
    'deployments',
    'downloads',
    'events',
    'forks',
    'hooks',
    'languages',
    'merges',
    'stargazers',
    'subscribers',
    'subscription',
    'tags',
    'teams',
];
const TEMPLATE_LINKS = {
    archive: '{archive_format}{/ref}',
    assignees: 'assignees{/user}',
    blobs: 'git/blobs{/sha}',
    branches: 'branches{/branch}',
    collaborators: 'collaborators{/collaborator}',
    comments: 'comments{/number}',
    commits: 'commits{/sha}',
    compare: 'compare/{base}...{head}',
    contents: 'contents/{+path}',
    git_commits: 'git/commits{/sha}',
    git_refs: 'git/refs{/sha}',
    git_tags: 'git/tags{/sha}',
    issue_comment: 'issues/comments{/number}',
    issue_events: 'issues/events{/number}',
    issues: 'issues{/number}',
    keys: 'keys{/key_id}',
    labels: 'labels{/name}',
    milestones: 'milestones{/number}',
    notifications: 'notifications{?since,all,participating}',
    pulls: 'pulls{/number}',
    releases: 'releases{/id}',
    statuses: 'statuses/{sha}',
    trees: 'git/trees{/sha}',
};
function links(url) {
    return {
        url,
        ...Object.fromEntries(PLAIN_LINKS.map((name) => [`${name}_url`, `${url}/${name}`])),
        ...Object.fromEntries(Object.entries(TEMPLATE_LINKS).map(([name, path]) => [`${name}_url`, `${url}/${path}`])),
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/json/commit.js



function gitUser(account) {
    return { name: account.login, email: `${account.login}@users.noreply.github.com` };
}
/** GitHub's `commit`, without stats and files. */
function commitJson(world, repository, commit) {
    const url = repositoryUrl(world, repository);
    const page = repositoryPage(world, repository);
    const signed = { ...gitUser(commit.author), date: timestamp(commit.date) };
    const { sha } = commit;
    return {
        sha,
        node_id: `C_${sha}`,
        url: `${url}/commits/${sha}`,
        html_url: `${page}/commit/${sha}`,
        comments_url: `${url}/commits/${sha}/comments`,
        commit: {
            author: signed,
            committer: signed,
            message: commit.message,
            tree: { sha, url: `${url}/git/trees/${sha}` },
            url: `${url}/git/commits/${sha}`,
            comment_count: 0,
            verification: {
                verified: false,
                reason: 'unsigned',
                signature: null,
                payload: null,
                verified_at: null,
            },
        },
        author: accountJson(world, commit.author),
        committer: accountJson(world, commit.author),
        parents: commit.parents.map((parent) => ({
            sha: parent,
            url: `${url}/commits/${parent}`,
            html_url: `${page}/commit/${parent}`,
        })),
    };
}
/** GitHub's `simple-commit`, as runs and merge groups carry it. */
function commit_simpleCommitJson(commit) {
    return {
        id: commit.sha,
        tree_id: commit.sha,
        message: commit.message,
        timestamp: timestamp(commit.date),
        author: gitUser(commit.author),
        committer: gitUser(commit.author),
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/json/pull.js



/** GitHub's `pull-request-simple`, as lists give it. */
function simplePullJson(world, pull) {
    const { repository } = pull.base;
    const updated = timestamp(pull.updatedAt);
    return {
        id: pull.id,
        node_id: `PR_${pull.id}`,
        number: pull.number,
        ...linksOf(world, pull),
        state: pull.state,
        locked: pull.locked,
        active_lock_reason: null,
        title: pull.title,
        user: accountJson(world, pull.author),
        body: null,
        labels: pull.labels.map((label) => labelJson(world, repository, label)),
        milestone: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        created_at: timestamp(pull.createdAt),
        updated_at: updated,
        closed_at: pull.state === 'closed' ? updated : null,
        merged_at: pull.merged ? updated : null,
        merge_commit_sha: pull.mergeSha,
        draft: false,
        head: sideJson(world, pull.head),
        base: sideJson(world, pull.base),
        author_association: association(pull),
        auto_merge: null,
    };
}
/** A pull's addresses: as `…_url` fields, and most of them in `_links` again. */
function linksOf(world, { base, number, head }) {
    const api = repositoryUrl(world, base.repository);
    const url = `${api}/pulls/${number}`;
    const page = `${repositoryPage(world, base.repository)}/pull/${number}`;
    const shared = {
        issue: `${api}/issues/${number}`,
        comments: `${api}/issues/${number}/comments`,
        commits: `${url}/commits`,
        review_comments: `${url}/comments`,
        review_comment: `${api}/pulls/comments{/number}`,
        statuses: `${api}/statuses/${head.sha}`,
    };
    return {
        url,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        ...Object.fromEntries(Object.entries(shared).map(([name, href]) => [`${name}_url`, href])),
        _links: Object.fromEntries(Object.entries({ ...shared, html: page, self: url }).map(([name, href]) => [name, { href }])),
    };
}
/** GitHub's `pull-request`. */
function pullJson(world, pull) {
    const { comments } = pull.base.repository;
    return {
        ...simplePullJson(world, pull),
        merged: pull.merged,
        mergeable: pull.merged ? null : pull.mergeSha !== null,
        rebaseable: pull.mergeSha !== null,
        mergeable_state: pull.mergeSha ? 'clean' : 'dirty',
        merged_by: null,
        comments: comments.filter((comment) => comment.pull === pull).length,
        review_comments: 0,
        maintainer_can_modify: true,
        commits: 1,
        additions: 1,
        deletions: 0,
        changed_files: 1,
    };
}
/** GitHub's `pull-request-minimal`, as runs and check runs name the pulls of a branch. */
function minimalPullJson(world, pull) {
    const side = ({ branch, sha, repository }) => ({
        ref: branch,
        sha,
        repo: { id: repository.id, url: repositoryUrl(world, repository), name: repository.name },
    });
    return {
        id: pull.id,
        number: pull.number,
        url: `${repositoryUrl(world, pull.base.repository)}/pulls/${pull.number}`,
        head: side(pull.head),
        base: side(pull.base),
    };
}
function sideJson(world, side) {
    return {
        label: `${side.repository.owner.login}:${side.branch}`,
        ref: side.branch,
        sha: side.sha,
        user: accountJson(world, side.repository.owner),
        repo: repositoryJson(world, side.repository),
    };
}
function association(pull) {
    if (pull.author === pull.base.repository.owner)
        return 'OWNER';
    return pull.base.repository.collaborators.has(pull.author.login) ? 'COLLABORATOR' : 'CONTRIBUTOR';
}
function labelJson(world, repository, label) {
    return {
        id: label.id,
        node_id: `LA_${label.id}`,
        url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
        name: label.name,
        description: '',
        color: 'ededed',
        default: false,
    };
}
/** GitHub's `labeled-issue-event`: who set or took away which label. */
function labelEventJson(world, repository, event) {
    return {
        id: event.id,
        node_id: `LE_${event.id}`,
        url: `${repositoryUrl(world, repository)}/issues/events/${event.id}`,
        actor: accountJson(world, event.actor),
        event: event.event,
        commit_id: null,
        commit_url: null,
        created_at: timestamp(event.at),
        performed_via_github_app: null,
        label: { name: event.label.name, color: 'ededed' },
    };
}
/** GitHub's `issue-comment`. */
function commentJson(world, comment) {
    const { repository } = comment.pull.base;
    const url = repositoryUrl(world, repository);
    const { number } = comment.pull;
    return {
        id: comment.id,
        node_id: `IC_${comment.id}`,
        url: `${url}/issues/comments/${comment.id}`,
        html_url: `${world.urls.server}/${fullName(repository)}/pull/${number}#issuecomment-${comment.id}`,
        issue_url: `${url}/issues/${number}`,
        body: comment.body,
        user: accountJson(world, comment.author),
        created_at: timestamp(comment.createdAt),
        updated_at: timestamp(comment.updatedAt),
        author_association: 'NONE',
        performed_via_github_app: null,
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/json/run.js





/**
 * GitHub's `workflow-run`. Its `pull_requests` are the open pulls of the same branch of the same repository; a fork's run
 * names none.
 */
function run_runJson(world, repository, run, withPulls = true) {
    const commit = repository.commits.get(run.headSha);
    const pulls = withPulls ? pullsOf(repository, run) : [];
    const actor = accountJson(world, run.actor);
    return {
        id: run.id,
        name: run.workflow.name,
        node_id: `WFR_${run.id}`,
        check_suite_id: suiteOfRun(run),
        check_suite_node_id: `CS_${suiteOfRun(run)}`,
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.workflow.path,
        display_title: run.title,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflow.id,
        ...run_linksOf(world, repository, run),
        pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
        created_at: timestamp(run.createdAt),
        updated_at: timestamp(run.updatedAt),
        run_started_at: timestamp(run.startedAt),
        actor,
        triggering_actor: actor,
        referenced_workflows: [],
        head_commit: commit ? commit_simpleCommitJson(commit) : null,
        repository: minimalRepositoryJson(world, repository),
        head_repository: minimalRepositoryJson(world, run.headRepository),
    };
}
function run_linksOf(world, repository, run) {
    const api = repositoryUrl(world, repository);
    const url = `${api}/actions/runs/${run.id}`;
    return {
        url,
        html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${api}/check-suites/${suiteOfRun(run)}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        workflow_url: `${api}/actions/workflows/${run.workflow.id}`,
    };
}
/** The id of the check suite that holds the checks of a run's jobs. */
function suiteOfRun(run) {
    return run.id + 2_000_000;
}
function pullsOf(repository, run) {
    return repository.pulls.filter(({ state, head }) => state === 'open' &&
        head.repository === repository &&
        run.headRepository === repository &&
        head.branch === run.headBranch);
}
/** GitHub's `artifact`; Enterprise Server gives no digest. */
function artifactJson(world, repository, artifact) {
    const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`;
    const { run } = artifact;
    const created = timestamp(artifact.createdAt);
    return {
        id: artifact.id,
        node_id: `A_${artifact.id}`,
        name: artifact.name,
        size_in_bytes: artifact.size,
        url,
        archive_download_url: `${url}/zip`,
        expired: artifact.expired,
        created_at: created,
        expires_at: timestamp(artifact.expiresAt),
        updated_at: created,
        ...(world.enterprise ? {} : { digest: artifact.digest }),
        workflow_run: {
            id: run.id,
            repository_id: repository.id,
            head_repository_id: run.headRepository.id,
            ...(run.headBranch === null ? {} : { head_branch: run.headBranch }),
            head_sha: run.headSha,
        },
    };
}
/** GitHub's `workflow`. */
function run_workflowJson(world, repository, workflow) {
    const page = `${world.urls.server}/${fullName(repository)}`;
    const created = '2025-01-01T00:00:00Z';
    return {
        id: workflow.id,
        node_id: `W_${workflow.id}`,
        name: workflow.name,
        path: workflow.path,
        state: 'active',
        created_at: created,
        updated_at: created,
        url: `${repositoryUrl(world, repository)}/actions/workflows/${workflow.id}`,
        html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
        badge_url: `${page}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/page.js

const LARGEST_PAGE = 100;
/** One page of `items` as GitHub cuts it: 30 unless asked, never more than 100, with the Link header. */
function page(call, items, toJson, wrap) {
    const size = Math.min(positive(call, 'per_page', 30), LARGEST_PAGE);
    const number = positive(call, 'page', 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const shown = items.slice((number - 1) * size, number * size).map(toJson);
    const link = page_links(call.url, number, last);
    return ok(wrap ? wrap(shown) : shown, link ? { link } : undefined);
}
function positive(call, name, fallback) {
    const value = Number(call.url.searchParams.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
}
function page_links(url, number, last) {
    const to = (page, relation) => {
        const target = new URL(url);
        target.searchParams.set('page', String(page));
        return `<${target.href}>; rel="${relation}"`;
    };
    return [
        ...(number > 1 ? [to(number - 1, 'prev')] : []),
        ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
        ...(number > 1 ? [to(1, 'first')] : []),
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/demo/github/signed-url.js

const KEY = 'a signature that only this emulator gives and checks';
/** A URL that gives an artifact's zip, for as long as the world's signed URLs live. */
function signedDownload(world, artifact) {
    return signed(world, `/actions-results/${artifact.id}/${encodeURIComponent(artifact.name)}.zip`);
}
/** A URL that an upload's blocks are put to. */
function signedUpload(world, upload) {
    return signed(world, `/actions-uploads/${upload}/artifact.zip`);
}
/** Why the blob store refuses this URL; undefined where it is good. */
function refusalOf(world, url) {
    const until = url.searchParams.get('se') ?? '';
    // Azure's client strips the padding of the signature.
    const given = (url.searchParams.get('sig') ?? '').replace(/=+$/, '');
    if (given !== signature(url.pathname, until))
        return 'Signature did not match';
    return Date.parse(until) < world.now().getTime()
        ? 'Signature not valid in the specified time frame'
        : undefined;
}
function signed(world, path) {
    const until = new Date(world.now().getTime() + world.signedUrlLifetime).toISOString();
    const url = new URL(path, world.urls.blobs);
    url.searchParams.set('sv', '2025-11-05');
    url.searchParams.set('se', until);
    url.searchParams.set('sig', signature(url.pathname, until));
    return url.href;
}
function signature(path, until) {
    return (0,external_node_crypto_.createHmac)('sha256', KEY).update(`${path}\n${until}`).digest('base64url');
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/runs.js




const need = read('actions');
const LARGEST_FILTERED_LIST = 1_000;
const runRoutes = [
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}',
        need,
        handle: (call) => ok(run_workflowJson(call.world, call.repository, workflowOf(call))),
    },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        need,
        handle: listWorkflowRuns,
    },
    { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs', need, handle: listRuns },
    { method: 'GET', path: '/repos/{owner}/{repo}/actions/runs/{run_id}', need, handle: getRun },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
        need,
        handle: getAttempt,
    },
];
/** The run that a path names. */
function runOf(call) {
    const id = idOf(call, 'run_id');
    return found(call.repository.runs.find((run) => run.id === id));
}
/** A workflow is named by its id or by its file's name. */
function workflowOf({ repository, params }) {
    const wanted = params.workflow_id ?? '';
    return found(repository.workflows.find(({ id, path }) => String(id) === wanted || path.endsWith(`/${wanted}`)));
}
function listWorkflowRuns(call) {
    const workflow = workflowOf(call);
    return list(call, call.repository.runs.filter((run) => run.workflow === workflow));
}
function listRuns(call) {
    return list(call, call.repository.runs);
}
function list(call, runs) {
    const { world, repository, url } = call;
    const withPulls = url.searchParams.get('exclude_pull_requests') !== 'true';
    const shown = runs
        .filter((run) => matches(run, url.searchParams))
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id)
        .slice(0, LARGEST_FILTERED_LIST);
    return page(call, shown, (run) => run_runJson(world, repository, run, withPulls), (workflow_runs) => ({ total_count: shown.length, workflow_runs }));
}
function matches(run, query) {
    const wanted = {
        branch: [run.headBranch],
        event: [run.event],
        head_sha: [run.headSha],
        actor: [run.actor.login],
        status: [run.status, run.conclusion],
    };
    return Object.entries(wanted).every(([name, values]) => {
        const value = query.get(name);
        return value === null || values.includes(value);
    });
}
function getRun(call) {
    return ok(run_runJson(call.world, call.repository, runOf(call)));
}
function getAttempt(call) {
    const run = runOf(call);
    const attempt = idOf(call, 'attempt_number');
    if (attempt < 1 || attempt > run.attempt)
        throw notFound();
    return ok(run_runJson(call.world, call.repository, { ...run, attempt }));
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/artifacts.js







const artifacts_need = read('actions');
const one = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const artifactRoutes = [
    { method: 'GET', path: '/repos/{owner}/{repo}/actions/artifacts', need: artifacts_need, handle: listAll },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        need: artifacts_need,
        handle: listOfRun,
    },
    { method: 'GET', path: one, need: artifacts_need, handle: getArtifact },
    { method: 'GET', path: `${one}/{archive_format}`, need: artifacts_need, handle: download },
    { method: 'DELETE', path: one, need: write('actions'), handle: remove },
];
/** The order of this list is not documented: here it is by hash, so that nobody comes to rely on one. */
function listAll(call) {
    return artifacts_list(call, call.repository.artifacts.toSorted((a, b) => (shuffled(a) < shuffled(b) ? -1 : 1)));
}
function shuffled({ id }) {
    return (0,external_node_crypto_.createHash)('sha1').update(String(id)).digest('hex');
}
function listOfRun(call) {
    const run = runOf(call);
    const sign = call.url.searchParams.get('direction') === 'asc' ? 1 : -1;
    return artifacts_list(call, call.repository.artifacts
        .filter((artifact) => artifact.run === run)
        .toSorted((a, b) => sign * (a.id - b.id)));
}
function artifacts_list(call, artifacts) {
    const name = call.url.searchParams.get('name');
    const shown = artifacts.filter((artifact) => name === null || artifact.name === name);
    return page(call, shown, (artifact) => artifactJson(call.world, call.repository, artifact), (page) => ({ total_count: shown.length, artifacts: page }));
}
function artifactOf(call) {
    const id = idOf(call, 'artifact_id');
    return found(call.repository.artifacts.find((artifact) => artifact.id === id));
}
function getArtifact(call) {
    return ok(artifactJson(call.world, call.repository, artifactOf(call)));
}
function download(call) {
    const artifact = artifactOf(call);
    if (artifact.expired)
        throw new Refusal(410, 'Artifact has expired');
    if (call.params.archive_format !== 'zip')
        throw new Refusal(404, 'Not Found');
    return { status: 302, headers: { location: signedDownload(call.world, artifact) } };
}
function remove(call) {
    const { artifacts } = call.repository;
    artifacts.splice(artifacts.indexOf(artifactOf(call)), 1);
    return noContent;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/demo/github/json/check.js




/** GitHub's `check-run`. Its `details_url` is GitHub's own page, whatever a workflow's token asked for. */
function checkRunJson(world, repository, check) {
    const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
    const page = `${repositoryPage(world, repository)}/runs/${check.id}`;
    const pulls = repository.pulls.filter(({ state, head }) => state === 'open' && head.repository === repository && head.sha === check.headSha);
    return {
        id: check.id,
        head_sha: check.headSha,
        node_id: `CR_${check.id}`,
        external_id: check.externalId ?? '',
        url,
        html_url: page,
        details_url: page,
        status: check.status,
        conclusion: check.conclusion,
        started_at: timestamp(check.startedAt),
        completed_at: timestampOrNull(check.completedAt),
        output: {
            ...check.output,
            annotations_count: check.annotations.length,
            annotations_url: `${url}/annotations`,
        },
        name: check.name,
        check_suite: { id: check.suite },
        app: appJson(world, check.app),
        pull_requests: pulls.map((pull) => minimalPullJson(world, pull)),
    };
}
/** GitHub's `status`. */
function statusJson(world, repository, status) {
    const creator = accountJson(world, status.creator);
    const created = timestamp(status.createdAt);
    return {
        url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
        avatar_url: creator.avatar_url,
        id: status.id,
        node_id: `SC_${status.id}`,
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: created,
        updated_at: created,
        creator,
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/commit-graph.js
/** The commit that a SHA, branch, `owner:branch` of the network or full ref names. */
function resolveRef(repository, ref, network) {
    const colon = ref.indexOf(':');
    const owner = ref.slice(0, Math.max(colon, 0));
    const name = ref.slice(colon + 1).replace(/^(refs\/)?heads\//, '');
    const home = owner
        ? [...network].find((one) => one.owner.login === owner && one.commits === repository.commits)
        : repository;
    return repository.commits.get(home?.branches.get(name) ?? name);
}
/** A commit and all that it descends from, newest first. */
function commit_graph_history(repository, start) {
    const reached = new Set();
    const waiting = [start];
    for (let commit = waiting.pop(); commit; commit = waiting.pop()) {
        if (reached.has(commit))
            continue;
        reached.add(commit);
        for (const parent of commit.parents) {
            const known = repository.commits.get(parent);
            if (known)
                waiting.push(known);
        }
    }
    const order = new Map([...repository.commits.keys()].map((sha, index) => [sha, index]));
    const age = (commit) => order.get(commit.sha) ?? 0;
    return [...reached].sort((a, b) => b.date.getTime() - a.date.getTime() || age(b) - age(a));
}
/** What lies between two commits; undefined where they share no history. */
function compare(repository, base, head) {
    const ofBase = new Set(commit_graph_history(repository, base));
    const ofHead = commit_graph_history(repository, head);
    const mergeBase = ofHead.find((commit) => ofBase.has(commit));
    if (!mergeBase)
        return undefined;
    const shared = new Set(ofHead);
    const ahead = ofHead.filter((commit) => !ofBase.has(commit)).reverse();
    const behind = [...ofBase].filter((commit) => !shared.has(commit)).reverse();
    return { status: statusOf(ahead.length, behind.length), mergeBase, ahead, behind };
}
function statusOf(ahead, behind) {
    if (ahead > 0)
        return behind > 0 ? 'diverged' : 'ahead';
    return behind > 0 ? 'behind' : 'identical';
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/commits.js






const commits_need = read('contents');
const commitRoutes = [
    { method: 'GET', path: '/repos/{owner}/{repo}/commits', need: commits_need, handle: listCommits },
    { method: 'GET', path: '/repos/{owner}/{repo}/commits/{ref}', need: commits_need, handle: getCommit },
    { method: 'GET', path: '/repos/{owner}/{repo}/compare/{basehead}', need: commits_need, handle: compareCommits },
];
function resolve({ world, repository }, ref) {
    return resolveRef(repository, ref, world.repositories.values());
}
/** The commit of a path's ref, or GitHub's 422. */
function commitOf(call, ref) {
    const commit = resolve(call, ref);
    if (!commit)
        throw new Refusal(422, `No commit found for SHA: ${ref}`);
    return commit;
}
function listCommits(call) {
    const { world, repository, url } = call;
    const start = found(resolve(call, url.searchParams.get('sha') ?? repository.defaultBranch));
    return page(call, commit_graph_history(repository, start), (commit) => commitJson(world, repository, commit));
}
function getCommit(call) {
    const { world, repository, params } = call;
    return ok(commitJson(world, repository, commitOf(call, params.ref ?? '')));
}
function compareCommits(call) {
    const { repository, params } = call;
    const [baseRef = '', headRef = ''] = (params.basehead ?? '').split('...');
    const base = found(resolve(call, baseRef));
    const comparison = compare(repository, base, found(resolve(call, headRef)));
    if (!comparison)
        throw notFound();
    return page(call, comparison.ahead, (commit) => commitJson(call.world, repository, commit), (commits) => ({ ...comparisonJson(call, base, comparison), commits }));
}
function comparisonJson(call, base, comparison) {
    const { world, repository, params } = call;
    const html = `${repositoryPage(world, repository)}/compare/${params.basehead}`;
    return {
        url: `${repositoryUrl(world, repository)}/compare/${params.basehead}`,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitJson(world, repository, base),
        merge_base_commit: commitJson(world, repository, comparison.mergeBase),
        status: comparison.status,
        ahead_by: comparison.ahead.length,
        behind_by: comparison.behind.length,
        total_commits: comparison.ahead.length,
        files: [],
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/checks.js







const LONGEST_TEXT = 65_535;
const MOST_ANNOTATIONS = 50;
const checks_one = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
const checkRoutes = [
    { method: 'POST', path: '/repos/{owner}/{repo}/check-runs', need: write('checks'), handle: create },
    { method: 'GET', path: checks_one, need: read('checks'), handle: get },
    { method: 'PATCH', path: checks_one, need: write('checks'), handle: update },
    { method: 'GET', path: `${checks_one}/annotations`, need: read('checks'), handle: listAnnotations },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
        need: read('checks'),
        handle: listForCommit,
    },
];
const checks_text = schemas/* string */.YjP().max(LONGEST_TEXT, `Only ${LONGEST_TEXT} characters are allowed`);
const annotation = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* int */.Whr(),
    end_line: schemas/* int */.Whr(),
    start_column: schemas/* int */.Whr().optional(),
    end_column: schemas/* int */.Whr().optional(),
    annotation_level: schemas/* enum */.k5n(['notice', 'warning', 'failure']),
    message: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().max(255).optional(),
    raw_details: schemas/* string */.YjP().optional(),
});
const changes = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1).optional(),
    external_id: schemas/* string */.YjP().optional(),
    status: schemas/* enum */.k5n(['queued', 'in_progress', 'completed']).optional(),
    // `stale` is GitHub's own to set.
    conclusion: schemas/* enum */.k5n(['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out'])
        .optional(),
    started_at: iso/* datetime */.w$().optional(),
    completed_at: iso/* datetime */.w$().optional(),
    output: schemas/* object */.Ikc({
        title: schemas/* string */.YjP().optional(),
        summary: checks_text,
        text: checks_text.optional(),
        annotations: schemas/* array */.YOg(annotation).max(MOST_ANNOTATIONS).optional(),
    })
        .optional(),
});
const creation = changes.extend({
    name: schemas/* string */.YjP().min(1),
    head_sha: schemas/* string */.YjP(),
    output: changes.shape.output.unwrap().extend({ title: schemas/* string */.YjP() }).optional(),
});
function create(call) {
    const body = parseBody(creation, call.body);
    const { sha } = commitOf(call, body.head_sha);
    const check = {
        id: call.world.nextId('check'),
        app: 'github-actions',
        name: body.name,
        headSha: sha,
        suite: suiteOf(call, sha),
        externalId: null,
        status: 'queued',
        conclusion: null,
        startedAt: call.world.now(),
        completedAt: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
    };
    apply(call, check, body);
    call.repository.checkRuns.push(check);
    return created(checkRunJson(call.world, call.repository, check));
}
// GitHub puts a check that a workflow's token makes into the suite of the first run of that commit, whichever that is.
function suiteOf({ world, repository }, sha) {
    const first = repository.runs.find((run) => run.headSha === sha);
    return first ? suiteOfRun(first) : world.nextId('suite');
}
function update(call) {
    const check = checkOf(call);
    apply(call, check, parseBody(changes, call.body));
    return ok(checkRunJson(call.world, call.repository, check));
}
/** Annotations add up over updates; all else replaces what was there. */
function apply(call, check, body) {
    const completes = body.status === 'completed' || body.completed_at !== undefined;
    if (completes && body.conclusion === undefined && check.conclusion === null) {
        throw new Refusal(422, 'Invalid request.\n\nA completed check run needs a conclusion.');
    }
    check.name = body.name ?? check.name;
    check.externalId = body.external_id ?? check.externalId;
    check.conclusion = body.conclusion ?? check.conclusion;
    check.status = body.conclusion ? 'completed' : (body.status ?? check.status);
    if (body.started_at)
        check.startedAt = new Date(body.started_at);
    if (check.status === 'completed') {
        check.completedAt = body.completed_at ? new Date(body.completed_at) : call.world.now();
    }
    else {
        check.conclusion = null;
        check.completedAt = null;
    }
    if (!body.output)
        return;
    const { title, summary, text } = body.output;
    check.output = { title: title ?? check.output.title, summary, text: text ?? null };
    check.annotations.push(...(body.output.annotations ?? []));
}
function checkOf(call) {
    const id = idOf(call, 'check_run_id');
    return found(call.repository.checkRuns.find((check) => check.id === id));
}
function get(call) {
    return ok(checkRunJson(call.world, call.repository, checkOf(call)));
}
function listAnnotations(call) {
    const href = `${call.world.urls.server}/blob`;
    return page(call, checkOf(call).annotations, (one) => ({
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        ...one,
        blob_href: `${href}/${one.path}`,
    }));
}
/** The latest of each name unless `filter=all`, newest first. */
function listForCommit(call) {
    const { searchParams } = call.url;
    const { sha } = commitOf(call, call.params.ref ?? '');
    const name = searchParams.get('check_name');
    const status = searchParams.get('status');
    const all = call.repository.checkRuns
        .filter((check) => check.headSha === sha)
        .filter((check) => name === null || check.name === name)
        .filter((check) => status === null || check.status === status)
        .toReversed();
    const latest = all.filter((check) => all.find((other) => other.name === check.name) === check);
    const shown = searchParams.get('filter') === 'all' ? all : latest;
    return page(call, shown, (check) => checkRunJson(call.world, call.repository, check), (check_runs) => ({ total_count: shown.length, check_runs }));
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/pulls.js




const ofPulls = read('pull-requests');
const ofIssue = read('issues', 'pull-requests');
const issue = '/repos/{owner}/{repo}/issues/{issue_number}';
const pullRoutes = [
    { method: 'GET', path: '/repos/{owner}/{repo}/pulls', need: ofPulls, handle: listPulls },
    { method: 'GET', path: '/repos/{owner}/{repo}/pulls/{pull_number}', need: ofPulls, handle: getPull },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        need: ofPulls,
        handle: listPullsOfCommit,
    },
    { method: 'GET', path: `${issue}/labels`, need: ofIssue, handle: listLabels },
    { method: 'GET', path: `${issue}/events`, need: ofIssue, handle: listEvents },
];
/** The pull that a path names, as `pull_number` or `issue_number`. */
function pullOf(call, parameter) {
    const number = idOf(call, parameter);
    return found(call.repository.pulls.find((pull) => pull.number === number));
}
function listPulls(call) {
    const { searchParams } = call.url;
    const state = searchParams.get('state') ?? 'open';
    const head = searchParams.get('head');
    const base = searchParams.get('base');
    const shown = call.repository.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter((pull) => head === null || `${pull.head.repository.owner.login}:${pull.head.branch}` === head)
        .filter((pull) => base === null || pull.base.branch === base)
        .toSorted((a, b) => b.number - a.number);
    return page(call, shown, (pull) => simplePullJson(call.world, pull));
}
function getPull(call) {
    return ok(pullJson(call.world, pullOf(call, 'pull_number')));
}
function listPullsOfCommit(call) {
    const sha = call.params.commit_sha;
    const shown = call.repository.pulls.filter(({ head, mergeSha }) => head.sha === sha || mergeSha === sha);
    return page(call, shown, (pull) => simplePullJson(call.world, pull));
}
function listLabels(call) {
    const { labels } = pullOf(call, 'issue_number');
    return page(call, labels, (label) => labelJson(call.world, call.repository, label));
}
function listEvents(call) {
    const { labelEvents } = pullOf(call, 'issue_number');
    return page(call, labelEvents, (event) => labelEventJson(call.world, call.repository, event));
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/comments.js







const LONGEST_BODY = 65_536;
const ofPull = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const comments_one = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const mayRead = read('issues', 'pull-requests');
const mayWrite = write('issues', 'pull-requests');
const commentRoutes = [
    { method: 'GET', path: ofPull, need: mayRead, handle: comments_list },
    { method: 'POST', path: ofPull, need: mayWrite, handle: comments_create },
    { method: 'GET', path: comments_one, need: mayRead, handle: comments_get },
    { method: 'PATCH', path: comments_one, need: mayWrite, handle: comments_update },
    { method: 'DELETE', path: comments_one, need: mayWrite, handle: comments_remove },
];
function bodyOf(call) {
    const { body } = parseBody(schemas/* object */.Ikc({ body: schemas/* string */.YjP() }), call.body);
    if (body.trim() === '')
        throw invalid('IssueComment', 'body', 'missing_field');
    if (body.length > LONGEST_BODY) {
        const message = `Body is too long (maximum is ${LONGEST_BODY} characters)`;
        throw invalid('IssueComment', 'data', 'unprocessable', message);
    }
    return body;
}
function commentOf(call) {
    const id = idOf(call, 'comment_id');
    return found(call.repository.comments.find((comment) => comment.id === id));
}
/** Oldest first, as GitHub lists them. */
function comments_list(call) {
    const pull = pullOf(call, 'issue_number');
    const shown = call.repository.comments.filter((comment) => comment.pull === pull);
    return page(call, shown, (comment) => commentJson(call.world, comment));
}
function comments_create(call) {
    const { world, repository, token } = call;
    const pull = pullOf(call, 'issue_number');
    if (pull.locked)
        throw new Refusal(403, 'Unable to create comment because issue is locked.');
    const now = world.now();
    const comment = {
        id: world.nextId('comment'),
        pull,
        author: account(world, token?.login ?? 'ghost'),
        body: bodyOf(call),
        createdAt: now,
        updatedAt: now,
        minimized: false,
    };
    repository.comments.push(comment);
    return created(commentJson(world, comment));
}
function comments_get(call) {
    return ok(commentJson(call.world, commentOf(call)));
}
function comments_update(call) {
    const comment = commentOf(call);
    comment.body = bodyOf(call);
    comment.updatedAt = call.world.now();
    return ok(commentJson(call.world, comment));
}
function comments_remove(call) {
    const { comments } = call.repository;
    comments.splice(comments.indexOf(commentOf(call)), 1);
    return noContent;
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/repositories.js




// Roles from the least to the most, each with the older word that `permission` still gives.
const ROLES = [
    ['none', 'none'],
    ['read', 'read'],
    ['triage', 'read'],
    ['write', 'write'],
    ['maintain', 'write'],
    ['admin', 'admin'],
];
const repositoryRoutes = [
    { method: 'GET', path: '/repos/{owner}/{repo}', need: seen, handle: getRepository },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
        need: read('contents'),
        handle: getPermission,
    },
];
function getRepository({ world, repository }) {
    return ok(fullRepositoryJson(world, repository));
}
function getPermission({ world, repository, params }) {
    const user = found(world.accounts.get(params.username ?? ''));
    const anyone = repository.private ? 'none' : 'read';
    const granted = repository.collaborators.get(user.login) ?? anyone;
    const role = user === repository.owner ? 'admin' : granted;
    const rank = ROLES.findIndex(([name]) => name === role);
    const [pull, triage, push, maintain, admin] = [1, 2, 3, 4, 5].map((needed) => rank >= needed);
    return ok({
        permission: ROLES[rank]?.[1],
        role_name: role,
        user: {
            ...accountJson(world, user),
            permissions: { pull, triage, push, maintain, admin },
            role_name: role,
        },
    });
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/statuses.js







const statusRoutes = [
    {
        method: 'POST',
        path: '/repos/{owner}/{repo}/statuses/{sha}',
        need: write('statuses'),
        handle: statuses_create,
    },
    {
        method: 'GET',
        path: '/repos/{owner}/{repo}/commits/{ref}/statuses',
        need: read('statuses'),
        handle: statuses_list,
    },
];
const statuses_creation = schemas/* object */.Ikc({
    state: schemas/* enum */.k5n(['error', 'failure', 'pending', 'success']),
    target_url: schemas/* string */.YjP().nullish(),
    description: schemas/* string */.YjP().max(140, 'description is too long (maximum is 140 characters)').nullish(),
    context: schemas/* string */.YjP().optional(),
});
function statuses_create(call) {
    const { world, repository, token } = call;
    const body = parseBody(statuses_creation, call.body);
    const status = {
        id: world.nextId('status'),
        sha: commitOf(call, call.params.sha ?? '').sha,
        state: body.state,
        description: body.description ?? null,
        targetUrl: body.target_url ?? null,
        context: body.context ?? 'default',
        creator: account(world, token?.login ?? 'ghost'),
        createdAt: world.now(),
    };
    repository.statuses.push(status);
    return created(statusJson(world, repository, status));
}
/** Newest first. */
function statuses_list(call) {
    const { sha } = commitOf(call, call.params.ref ?? '');
    const shown = call.repository.statuses.filter((status) => status.sha === sha).toReversed();
    return page(call, shown, (status) => statusJson(call.world, call.repository, status));
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/all.js








/** Every REST operation that the emulated GitHub knows. */
const routes = [
    ...repositoryRoutes,
    ...runRoutes,
    ...artifactRoutes,
    ...commitRoutes,
    ...pullRoutes,
    ...commentRoutes,
    ...checkRoutes,
    ...statusRoutes,
];
const patterns = routes.map((route) => ({ route, pattern: all_patternOf(route.path) }));
/** The operation of a request, with its path parameters decoded. */
function matchRoute(method, path) {
    for (const { route, pattern } of patterns) {
        const groups = route.method === method ? pattern.exec(path)?.groups : undefined;
        if (!groups)
            continue;
        const params = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { route, params: Object.fromEntries(params) };
    }
    return undefined;
}
// A branch in `compare/{basehead}` may hold slashes.
function all_patternOf(path) {
    const source = path.replace(/\{(\w+)\}/g, (_, name) => name === 'basehead' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`);
    return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./lib/demo/github/routes/graphql.js



const request = schemas/* object */.Ikc({
    query: schemas/* string */.YjP(),
    variables: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** The two GraphQL operations that REST lacks: who am I, and minimise a comment. */
function graphql(call) {
    if (!call.token)
        throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    const { query, variables } = parseBody(request, call.body);
    if (query.includes('minimizeComment'))
        return minimize(call, `${query} ${JSON.stringify(variables)}`);
    if (query.includes('viewer'))
        return ok({ data: { viewer: { login: call.token.login } } });
    return failed('undefinedField', "Field doesn't exist on type 'Query'");
}
function minimize({ world, token }, text) {
    const subject = /\bIC_\d+\b/.exec(text)?.[0];
    const comment = findComment(world, subject);
    if (!comment)
        return failed('NOT_FOUND', `Could not resolve to a node with the global id of '${subject}'`);
    if (!allows(token, comment.pull.base.repository, write('issues', 'pull-requests'))) {
        return failed('FORBIDDEN', 'Resource not accessible by integration');
    }
    comment.minimized = true;
    return ok({ data: { minimizeComment: { minimizedComment: { isMinimized: true } } } });
}
function findComment(world, nodeId) {
    return [...world.repositories.values()]
        .flatMap((repository) => repository.comments)
        .find((comment) => `IC_${comment.id}` === nodeId);
}
/** GraphQL answers 200 and says in the body what went wrong. */
function failed(type, message) {
    return ok({ data: null, errors: [{ type, message }] });
}

;// CONCATENATED MODULE: ./lib/demo/github/api.js




/** Serves one request as GitHub does: token, rate limit, operation, repository, scope, in this order. */
function api(world, request) {
    const match = request.path === '/graphql' ? undefined : matchRoute(request.method, request.path);
    const token = tokenOf(world, request.authorization);
    if (token)
        token.used += 1;
    const reply = answer(world, request, token, match);
    return {
        ...reply,
        headers: { ...limitHeaders(world, token), ...reply.headers },
        template: match?.route.path ?? null,
        login: token?.login ?? null,
    };
}
function findRepository(world, name) {
    return world.repositories.get(name.toLowerCase());
}
/** The token of a header; null where there is no header, undefined where the token is none of ours. */
function tokenOf(world, authorization) {
    return authorization ? world.tokens.get(authorization.replace(/^(token|bearer) /i, '')) : null;
}
function answer(world, request, token, match) {
    try {
        if (token === undefined)
            throw new Refusal(401, 'Bad credentials');
        if (token && token.used > world.requestsPerHour)
            throw new Refusal(403, 'API rate limit exceeded');
        const body = parseJson(request.text);
        const call = { world, token, body, url: request.url, params: match?.params ?? {} };
        if (request.path === '/graphql')
            return graphql({ ...call, repository: null });
        if (match)
            return perform(call, match);
        throw new Refusal(501, `The emulated GitHub has no ${request.method} ${request.path}`);
    }
    catch (error) {
        if (error instanceof Refusal)
            return refusalReply(error);
        throw error;
    }
}
function perform(call, { route, params }) {
    const repository = findRepository(call.world, `${params.owner}/${params.repo}`);
    if (!repository || !sees(call.token, repository))
        throw notFound();
    if (!allows(call.token, repository, route.need)) {
        throw new Refusal(403, 'Resource not accessible by integration');
    }
    return route.handle({ ...call, repository });
}
function parseJson(text) {
    if (text === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Refusal(400, 'Problems parsing JSON');
    }
}
function refusalReply({ status, message, errors }) {
    const documentation_url = 'https://docs.github.com/rest';
    return { status, body: { message, ...(errors ? { errors } : {}), documentation_url } };
}
function limitHeaders(world, token) {
    const used = token?.used ?? 0;
    const reset = Math.floor(world.now().getTime() / 1000) + 3600;
    return {
        'x-ratelimit-limit': String(world.requestsPerHour),
        'x-ratelimit-remaining': String(Math.max(0, world.requestsPerHour - used)),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/blob-store.js

/** The part of Azure's blob service that artifacts pass through: blocks, block lists, downloads by signed URL. */
function blobStore(world, uploads, request) {
    if (request.authorization) {
        return refuse(401, 'InvalidAuthenticationInfo', 'A signed URL takes no Authorization header.');
    }
    const refusal = refusalOf(world, request.url);
    if (refusal)
        return refuse(403, 'AuthenticationFailed', refusal);
    const [, container, id] = request.url.pathname.split('/');
    if (request.method === 'GET' && container === 'actions-results')
        return blob_store_download(world, Number(id));
    const upload = uploads.get(Number(id));
    if (request.method === 'PUT' && container === 'actions-uploads' && upload)
        return put(upload, request);
    return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
}
function blob_store_download(world, id) {
    const artifact = findArtifact(world, id);
    if (!artifact)
        return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
    return {
        status: 200,
        body: artifact.zip,
        headers: {
            'content-type': 'application/zip',
            'content-disposition': `attachment; filename="${encodeURIComponent(artifact.name)}.zip"`,
        },
    };
}
function findArtifact(world, id) {
    return [...world.repositories.values()]
        .flatMap((repository) => repository.artifacts)
        .find((artifact) => artifact.id === id);
}
/** One whole blob, one block of it, or the list that puts its blocks in order. */
function put(upload, { url, body }) {
    const part = url.searchParams.get('comp');
    if (part === null)
        upload.content = body;
    if (part === 'block')
        upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
    if (part === 'blocklist') {
        const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
        upload.content = Buffer.concat(ids.map(([, id]) => upload.blocks.get(id ?? '') ?? Buffer.alloc(0)));
    }
    return { status: 201, headers: { etag: `"${upload.id}"`, 'x-ms-request-id': String(upload.id) } };
}
function refuse(status, code, message) {
    return {
        status,
        body: Buffer.from(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`),
        headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    };
}

;// CONCATENATED MODULE: ./lib/demo/github/add-artifact.js

const RETENTION = 90 * 24 * 3600 * 1000;
/** Stores an artifact as if a job of the run had uploaded these bytes. */
function addArtifact(world, repository, run, name, zip, options = {}) {
    const createdAt = options.createdAt ?? world.now();
    const artifact = {
        id: world.nextId('artifact'),
        name,
        run,
        attempt: options.attempt ?? run.attempt,
        zip,
        size: options.size ?? zip.length,
        digest: options.digest === undefined
            ? `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`
            : options.digest,
        createdAt,
        expiresAt: options.expiresAt ?? new Date(createdAt.getTime() + RETENTION),
        expired: options.expired ?? false,
    };
    repository.artifacts.push(artifact);
    return artifact;
}

;// CONCATENATED MODULE: ./lib/demo/github/runtime-token.js

const claims = schemas/* object */.Ikc({ scp: schemas/* string */.YjP() });
/** The unsigned JWT that a runner hands to an action as ACTIONS_RUNTIME_TOKEN. */
function runtimeToken(scope) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const scp = `Actions.ExampleScope Actions.Results:${scope.run}:${scope.job}`;
    return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp })}.`;
}
/** The scope of a runtime token; undefined for any other text. */
function readRuntimeToken(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        const match = /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.parse(payload).scp);
        return match?.[1] && match[2] ? { run: match[1], job: match[2] } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/demo/github/results-service.js






const TWIRP_PREFIX = '/twirp/github.actions.results.api.v1.ArtifactService/';
const ids = { workflow_run_backend_id: schemas/* string */.YjP(), workflow_job_run_backend_id: schemas/* string */.YjP() };
const named = schemas/* object */.Ikc({ ...ids, name: schemas/* string */.YjP().min(1) });
const wrapped = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* string */.YjP() }).transform(({ value }) => value)]);
const results_service_creation = named.extend({ expires_at: iso/* datetime */.w$().optional(), version: schemas/* int */.Whr() });
const finalization = named.extend({ size: schemas/* string */.YjP(), hash: wrapped.optional() });
const listing = schemas/* object */.Ikc({ ...ids, name_filter: wrapped.optional(), id_filter: wrapped.optional() });
const METHODS = {
    CreateArtifact: results_service_create,
    FinalizeArtifact: finalize,
    ListArtifacts: results_service_list,
    GetSignedArtifactURL: getSignedUrl,
    DeleteArtifact: results_service_remove,
};
/** The service that @actions/artifact uploads through: twirp over JSON, in the name of the running job. */
function resultsService(world, uploads, method, bearer, body) {
    const call = METHODS[method];
    if (!call)
        return results_service_refuse(404, 'bad_route', `no handler for ${method}`);
    const scope = bearer ? readRuntimeToken(bearer) : undefined;
    const claimed = schemas/* object */.Ikc({ workflow_run_backend_id: schemas/* literal */.euz(scope?.run ?? '') }).safeParse(body);
    if (!scope || !claimed.success)
        return results_service_refuse(401, 'unauthenticated', 'the token is not for this run');
    const [runId, attempt] = scope.run.split('-').map(Number);
    for (const repository of world.repositories.values()) {
        const run = repository.runs.find((one) => one.id === runId);
        if (run && attempt !== undefined)
            return call({ world, uploads, repository, run, attempt }, body);
    }
    return results_service_refuse(404, 'not_found', 'no such run');
}
function results_service_refuse(status, code, msg) {
    return { status, body: { code, msg } };
}
function ofAttempt({ repository, run, attempt }) {
    return repository.artifacts.filter((one) => one.run === run && one.attempt === attempt);
}
function artifactNamed(job, name) {
    return ofAttempt(job).find((artifact) => artifact.name === name);
}
function results_service_create(job, body) {
    const { name, expires_at } = results_service_creation.parse(body);
    if (artifactNamed(job, name)) {
        return results_service_refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const id = job.world.nextId('upload');
    job.uploads.set(id, {
        id,
        name,
        run: job.run,
        attempt: job.attempt,
        expiresAt: expires_at ? new Date(expires_at) : undefined,
        blocks: new Map(),
        content: undefined,
    });
    return ok({ ok: true, signed_upload_url: signedUpload(job.world, id) });
}
function finalize(job, body) {
    const { name, size, hash } = finalization.parse(body);
    const upload = [...job.uploads.values()].find((one) => one.run === job.run && one.name === name);
    if (!upload?.content)
        return results_service_refuse(404, 'not_found', 'the artifact was not uploaded');
    const { content } = upload;
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
    if (Number(size) !== content.length)
        return results_service_refuse(400, 'malformed', `expected ${content.length} bytes`);
    if (hash !== undefined && hash !== digest)
        return results_service_refuse(400, 'malformed', 'the hash is not the content’s');
    job.uploads.delete(upload.id);
    const artifact = addArtifact(job.world, job.repository, job.run, name, content, {
        attempt: job.attempt,
        expiresAt: upload.expiresAt,
    });
    return ok({ ok: true, artifact_id: String(artifact.id) });
}
function results_service_list(job, body) {
    const { workflow_job_run_backend_id, name_filter, id_filter } = listing.parse(body);
    const shown = ofAttempt(job)
        .filter(({ name }) => name_filter === undefined || name === name_filter)
        .filter(({ id }) => id_filter === undefined || String(id) === id_filter);
    return ok({
        artifacts: shown.map((artifact) => ({
            workflow_run_backend_id: `${job.run.id}-${job.attempt}`,
            workflow_job_run_backend_id,
            database_id: String(artifact.id),
            name: artifact.name,
            size: String(artifact.size),
            created_at: artifact.createdAt.toISOString(),
            ...(artifact.digest ? { digest: artifact.digest } : {}),
        })),
    });
}
function getSignedUrl(job, body) {
    const artifact = artifactNamed(job, named.parse(body).name);
    if (!artifact)
        return results_service_refuse(404, 'not_found', 'no such artifact');
    return ok({ signed_url: signedDownload(job.world, artifact) });
}
function results_service_remove(job, body) {
    const artifact = artifactNamed(job, named.parse(body).name);
    if (!artifact)
        return results_service_refuse(404, 'not_found', 'no such artifact');
    const { artifacts } = job.repository;
    artifacts.splice(artifacts.indexOf(artifact), 1);
    return ok({ ok: true, artifact_id: String(artifact.id) });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/demo/github/serve.js


async function listen() {
    const server = (0,external_node_http_.createServer)();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the server has no port');
    return { server, origin: `http://127.0.0.1:${address.port}` };
}
/** Ends a server at once, with all its connections. */
async function serve_close({ server }) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
}
/** The answer that a fault gives in place of the server's own; undefined where the request is served. */
function replacement(trouble) {
    if (!trouble)
        return undefined;
    if ('drop' in trouble)
        return 'drop';
    if ('hang' in trouble)
        return 'hang';
    if (!('status' in trouble))
        return undefined;
    const { status, headers } = trouble;
    return {
        status,
        body: trouble.body ?? { message: `A fault of status ${status}` },
        ...(headers ? { headers } : {}),
    };
}
/** Sends a reply: bytes as they are, all else as JSON, spoilt as the trouble says. */
async function send(response, reply, trouble) {
    const bytes = spoil(encode(reply.body), trouble);
    if (trouble && 'delay' in trouble)
        await (0,promises_.setTimeout)(trouble.delay);
    response.writeHead(reply.status, {
        'content-length': bytes.length,
        'content-type': 'application/json; charset=utf-8',
        ...reply.headers,
    });
    if (trouble && 'truncate' in trouble) {
        response.write(bytes.subarray(0, trouble.truncate), () => response.destroy());
    }
    else if (trouble && 'trickle' in trouble) {
        await trickle(response, bytes, trouble.trickle);
    }
    else {
        response.end(bytes);
    }
}
function encode(body) {
    if (body === undefined)
        return Buffer.alloc(0);
    return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}
function spoil(bytes, trouble) {
    if (!trouble || !('corrupt' in trouble) || bytes.length === 0)
        return bytes;
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    return bytes;
}
async function trickle(response, bytes, step) {
    for (let start = 0; start < bytes.length && !response.destroyed; start += step) {
        response.write(bytes.subarray(start, start + step));
        await (0,promises_.setTimeout)(10);
    }
    response.end();
}

;// CONCATENATED MODULE: ./lib/demo/github/gateway.js





/** The listener of one origin: reads, spoils, serves, records and answers each request. */
function gateway(office, origin) {
    return (request, response) => {
        serve(office, origin, request, response).catch((error) => {
            response
                .writeHead(500)
                .end(`The emulated GitHub failed: ${error instanceof Error ? error.stack : error}`);
        });
    };
}
async function serve(office, origin, request, response) {
    const received = await receive(office.world, origin, request);
    const trouble = office.faults.strike(received.method, received.path);
    const instead = replacement(trouble);
    if (instead === 'hang')
        return;
    if (instead === 'drop') {
        request.socket.destroy();
        return;
    }
    const reply = instead ? { ...instead, template: null, login: null } : gateway_answer(office, received);
    if (trouble && 'meanwhile' in trouble)
        trouble.meanwhile();
    office.record(toExchange(received, reply, instead !== undefined));
    await send(response, reply, trouble);
}
async function receive(world, origin, request) {
    const url = new URL(request.url ?? '/', origin);
    return {
        ...locate(world, url),
        method: request.method ?? 'GET',
        url,
        authorization: request.headers.authorization,
        body: await (0,consumers_.buffer)(request),
    };
}
function locate({ urls }, url) {
    const path = url.pathname;
    if (url.origin === urls.blobs)
        return { service: 'blobs', path };
    if (path.startsWith(TWIRP_PREFIX))
        return { service: 'results', path };
    if (url.href === urls.graphql)
        return { service: 'graphql', path: '/graphql' };
    return { service: 'api', path: path.slice(new URL(urls.api).pathname.replace(/\/$/, '').length) };
}
function gateway_answer({ world, uploads }, received) {
    const { service, method, path, url, authorization, body } = received;
    if (service === 'blobs') {
        const reply = blobStore(world, uploads, { method, url, authorization, body });
        return { ...reply, template: null, login: null };
    }
    const text = body.toString();
    if (service === 'results') {
        const bearer = authorization?.replace(/^bearer /i, '');
        const rpc = path.slice(TWIRP_PREFIX.length);
        return {
            ...resultsService(world, uploads, rpc, bearer, parsed(text)),
            template: null,
            login: null,
        };
    }
    return api(world, { method, path, url, authorization, text });
}
function toExchange(received, reply, faulty) {
    const { service, method, path, url, body } = received;
    return {
        service,
        method,
        path,
        template: reply.template,
        query: Object.fromEntries(url.searchParams),
        login: reply.login,
        requestBody: service === 'blobs' ? null : parsed(body.toString()),
        status: reply.status,
        responseBody: reply.body instanceof Uint8Array ? null : (reply.body ?? null),
        faulty,
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/demo/github/scene-pull.js

function pullScene(world, repository, options = {}) {
    const head = options.from ?? repository;
    const pull = addPull(world, repository, head, options);
    return {
        data: pull,
        repository,
        head,
        push({ merge, ...commit } = {}) {
            pull.head.sha = head.commit({ ...commit, branch: pull.head.branch }).sha;
            pull.base.sha = repository.tip(pull.base.branch).sha;
            pull.mergeSha = testMerge(world, pull, merge);
            pull.updatedAt = world.now();
        },
        comment: (body, author = pull.author.login) => addComment(world, pull, body, author),
        label: (name, by) => setLabel(world, pull, 'labeled', name, by),
        unlabel: (name, by) => setLabel(world, pull, 'unlabeled', name, by),
        lock: () => {
            pull.locked = true;
        },
        close: () => {
            pull.state = 'closed';
        },
        merge: () => {
            repository.commit({ branch: pull.base.branch, parents: [pull.base.sha, pull.head.sha] });
            pull.state = 'closed';
            pull.merged = true;
        },
    };
}
function addPull(world, repository, head, options) {
    const { data } = repository;
    const { branch = 'feature', base = data.defaultBranch } = options;
    const author = options.author ?? head.data.owner.login;
    if (!head.data.branches.has(branch)) {
        const parents = [repository.tip(base).sha];
        head.commit({ branch, parents, author, ...(options.sha ? { sha: options.sha } : {}) });
    }
    const now = world.now();
    const pull = {
        id: world.nextId('pull'),
        number: data.pulls.length + 1,
        title: options.title ?? `Change ${branch}`,
        author: account(world, author),
        head: { repository: head.data, branch, sha: head.tip(branch).sha },
        base: { repository: data, branch: base, sha: repository.tip(base).sha },
        mergeSha: null,
        state: 'open',
        merged: false,
        locked: false,
        labels: [],
        labelEvents: [],
        createdAt: now,
        updatedAt: now,
    };
    pull.mergeSha = testMerge(world, pull, options.merge);
    data.pulls.push(pull);
    return pull;
}
/** The commit that `refs/pull/N/merge` points to: base first, head second. */
function testMerge(world, pull, wanted) {
    if (wanted === null)
        return null;
    const sha = wanted ?? inventSha(world);
    pull.base.repository.commits.set(sha, {
        sha,
        parents: [pull.base.sha, pull.head.sha],
        message: `Merge ${pull.head.sha} into ${pull.base.sha}`,
        author: pull.author,
        date: world.now(),
    });
    return sha;
}
function addComment(world, pull, body, author) {
    const now = world.now();
    const comment = {
        id: world.nextId('comment'),
        pull,
        author: account(world, author),
        body,
        createdAt: now,
        updatedAt: now,
        minimized: false,
    };
    pull.base.repository.comments.push(comment);
    return comment;
}
function setLabel(world, pull, event, name, by) {
    const label = pull.labels.find((one) => one.name === name) ?? { id: world.nextId('label'), name };
    pull.labels = pull.labels.filter((one) => one.name !== name);
    if (event === 'labeled')
        pull.labels.push(label);
    const actor = account(world, by);
    pull.labelEvents.push({ id: world.nextId('event'), event, label, actor, at: world.now() });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/demo/github/zip.js

/** A deflated zip file of these entries, in this order; the same bytes each time. */
function zip(entries) {
    const locals = [];
    const central = [];
    let offset = 0;
    for (const entry of entries) {
        const name = Buffer.from(entry.name);
        const data = Buffer.from(entry.data);
        const packed = (0,external_node_zlib_.deflateRawSync)(data);
        const shared = sharedHeader(name, data, packed);
        const local = Buffer.concat([zip_signature(0x04034b50), shared, name, packed]);
        locals.push(local);
        central.push(Buffer.concat([zip_signature(0x02014b50), u16(20), shared, Buffer.alloc(10), u32(offset), name]));
        offset += local.length;
    }
    const directory = Buffer.concat(central);
    const count = u16(entries.length);
    const end = [zip_signature(0x06054b50), u32(0), count, count, u32(directory.length), u32(offset), u16(0)];
    return Buffer.concat([...locals, directory, ...end]);
}
// From "version needed" to "extra length": the part that local and central headers have in common. The time is
// 1980-01-01; the flag says that names are UTF-8; method 8 is deflate.
function sharedHeader(name, data, packed) {
    return Buffer.concat([
        u16(20),
        u16(0x0800),
        u16(8),
        u16(0),
        u16(0x21),
        u32(crc32(data)),
        u32(packed.length),
        u32(data.length),
        u16(name.length),
        u16(0),
    ]);
}
function u16(value) {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return bytes;
}
function u32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}
const zip_signature = u32;
// node:zlib has a crc32 only since 20.15 and 22.2.
function crc32(data) {
    let crc = 0xffffffff;
    for (const byte of data) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./lib/demo/github/scene-run.js




const DEFAULT_WORKFLOW = '.github/workflows/perf.yml';
function runScene(world, repository, options = {}) {
    const run = addRun(world, repository, options);
    return {
        data: run,
        repository,
        artifact(name, content, settings) {
            const bytes = content instanceof Uint8Array ? content : zip(entriesOf(content));
            const dated = { createdAt: run.createdAt, ...settings };
            return addArtifact(world, repository.data, run, name, bytes, dated);
        },
        job: (name) => startJob(world, repository.data, run, name),
        complete(conclusion) {
            run.status = 'completed';
            run.conclusion = conclusion;
            run.updatedAt = world.now();
        },
        rerun() {
            run.attempt += 1;
            run.status = 'in_progress';
            run.conclusion = null;
            run.startedAt = world.now();
        },
    };
}
function entriesOf(files) {
    return Object.entries(files).map(([name, data]) => ({ name, data }));
}
function addRun(world, { data, tip }, options) {
    const workflow = findWorkflow(world, data, options.workflow ?? DEFAULT_WORKFLOW);
    const { event = 'push', branch = data.defaultBranch, from, conclusion = 'success' } = options;
    const sha = options.sha ?? (from?.tip ?? tip)(branch ?? data.defaultBranch).sha;
    const createdAt = options.createdAt ?? world.now();
    const run = {
        id: world.nextId('run'),
        number: data.runs.filter((one) => one.workflow === workflow).length + 1,
        attempt: options.attempt ?? 1,
        workflow,
        event,
        status: conclusion === null ? 'in_progress' : 'completed',
        conclusion,
        headRepository: from?.data ?? data,
        headBranch: branch,
        headSha: sha,
        title: options.title ?? data.commits.get(sha)?.message ?? event,
        actor: account(world, options.actor ?? data.owner.login),
        createdAt,
        startedAt: createdAt,
        updatedAt: createdAt,
    };
    data.runs.push(run);
    return run;
}
function startJob(world, repository, run, name) {
    const check = {
        id: world.nextId('check'),
        app: 'github-actions',
        name,
        headSha: run.headSha,
        suite: suiteOfRun(run),
        externalId: null,
        status: 'in_progress',
        conclusion: null,
        startedAt: world.now(),
        completedAt: null,
        output: { title: null, summary: null, text: null },
        annotations: [],
    };
    repository.checkRuns.push(check);
    return {
        check,
        complete(conclusion) {
            check.status = 'completed';
            check.conclusion = conclusion;
            check.completedAt = world.now();
        },
    };
}
function findWorkflow(world, repository, path) {
    const known = repository.workflows.find((workflow) => workflow.path === path);
    if (known)
        return known;
    const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const workflow = { id: world.nextId('workflow'), path, name };
    repository.workflows.push(workflow);
    return workflow;
}

;// CONCATENATED MODULE: ./lib/demo/github/scene.js



/** Finds the repository `owner/name` of a world, or makes it with one commit. */
function repositoryScene(world, name, options = {}) {
    const known = world.repositories.get(name.toLowerCase());
    if (known)
        return sceneOf(world, known);
    const [owner = '', repo = ''] = name.split('/');
    const scene = sceneOf(world, addRepository(world, owner, repo, options, null));
    scene.commit({ message: 'Initial commit' });
    return scene;
}
function addRepository(world, owner, name, options, parent) {
    account(world, ACTIONS_BOT);
    const repository = {
        id: world.nextId('repository'),
        owner: account(world, owner, parent ? 'User' : 'Organization'),
        name,
        private: options.private ?? true,
        defaultBranch: options.defaultBranch ?? 'main',
        parent,
        branches: new Map(parent?.branches),
        commits: parent?.commits ?? new Map(),
        collaborators: new Map(),
        workflows: [],
        runs: [],
        artifacts: [],
        pulls: [],
        comments: [],
        checkRuns: [],
        statuses: [],
    };
    world.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
    return repository;
}
function sceneOf(world, repository) {
    const scene = {
        data: repository,
        commit: (options) => addCommit(world, repository, options),
        tip: (branch = repository.defaultBranch) => tipOf(repository, branch),
        run: (options) => runScene(world, scene, options),
        pull: (options) => pullScene(world, scene, options),
        fork: (owner) => {
            const { private: isPrivate, defaultBranch } = repository;
            const options = { private: isPrivate, defaultBranch };
            return sceneOf(world, addRepository(world, owner, repository.name, options, repository));
        },
        collaborator: (login, level) => {
            account(world, login);
            repository.collaborators.set(login, level);
        },
    };
    return scene;
}
function tipOf(repository, branch) {
    const commit = repository.commits.get(repository.branches.get(branch) ?? '');
    if (!commit)
        throw new Error(`${repository.name} has no commit on ${branch}`);
    return commit;
}
function addCommit(world, repository, options = {}) {
    const { branch = repository.defaultBranch, message = `Change ${branch}` } = options;
    const tip = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch);
    const commit = {
        sha: options.sha ?? inventSha(world),
        parents: options.parents ?? (tip ? [tip] : []),
        message,
        author: account(world, options.author ?? repository.owner.login),
        date: options.date ?? world.now(),
    };
    repository.commits.set(commit.sha, commit);
    repository.branches.set(branch, commit.sha);
    return commit;
}

;// CONCATENATED MODULE: ./lib/demo/github/start-github.js






/** Starts the API with the results service on one port and the blob store on another, as they are other hosts on GitHub. */
async function startGitHub(options = {}) {
    const { enterprise = false, now = () => new Date(), onExchange } = options;
    const [main, blobs] = await Promise.all([listen(), listen()]);
    const urls = urlsOf(main.origin, blobs.origin, enterprise);
    const world = createWorld({ urls, enterprise, now });
    const faults = createFaults();
    const exchanges = [];
    const record = (exchange) => {
        exchanges.push(exchange);
        onExchange?.(exchange);
    };
    const office = { world, uploads: new Map(), faults, record };
    for (const { server, origin } of [main, blobs])
        server.on('request', gateway(office, origin));
    return {
        world,
        urls,
        faults,
        exchanges,
        repository: (name, settings) => repositoryScene(world, name, settings),
        token: (repository, settings) => addToken(world, repository, settings),
        close: async () => {
            await Promise.all([serve_close(main), serve_close(blobs)]);
        },
    };
}
// Pages are on github.com, which nothing ever opens, so that texts with links are the same in each run. Enterprise Server
// has one origin for all, and that it is not github.com is how clients know it.
function urlsOf(main, blobs, enterprise) {
    return {
        api: enterprise ? `${main}/api/v3` : main,
        graphql: enterprise ? `${main}/api/graphql` : `${main}/graphql`,
        server: enterprise ? main : 'https://github.com',
        results: main,
        blobs,
    };
}
function addToken(world, repository, options = {}) {
    const value = `ghs_emulated${String(world.nextId('token')).padStart(6, '0')}`;
    world.tokens.set(value, {
        value,
        login: options.login ?? ACTIONS_BOT,
        repository: repository?.data ?? null,
        permissions: options.permissions ?? ALL_WRITE,
        used: 0,
    });
    return value;
}

;// CONCATENATED MODULE: ./lib/demo/onnx.js
/** Just enough of the ONNX protobuf (onnx.proto3) to write small models by hand; field numbers are from that file. */
/** ONNX element types: TensorProto.DataType. */
const elementTypes = {
    float32: 1,
    uint8: 2,
    int32: 6,
    int64: 7,
    bool: 9,
    float16: 10,
    float64: 11,
    bfloat16: 16,
};
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_INTS = 7;
const EXTERNAL = 1;
const OPERATOR_SET = 17;
/** The bytes of an .onnx file. */
function onnx_encodeModel(graph) {
    return message([
        integer(1, graph.irVersion ?? 8),
        onnx_text(2, 'aaco'),
        nested(7, encodeGraph(graph)),
        nested(8, message([integer(2, OPERATOR_SET)])),
    ]);
}
function encodeGraph(graph) {
    return message([
        ...graph.nodes.map((node, index) => nested(1, encodeNode(node, index))),
        onnx_text(2, graph.name),
        ...graph.weights.map((weights) => nested(5, encodeWeights(weights))),
        ...graph.inputs.map((value) => nested(11, encodeValue(value))),
        ...graph.outputs.map((value) => nested(12, encodeValue(value))),
    ]);
}
function encodeNode(node, index) {
    const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => typeof value === 'number'
        ? message([onnx_text(1, name), integer(3, value), integer(20, ATTRIBUTE_INT)])
        : message([onnx_text(1, name), ...value.map((element) => integer(8, element)), integer(20, ATTRIBUTE_INTS)]));
    return message([
        ...node.inputs.map((name) => onnx_text(1, name)),
        ...node.outputs.map((name) => onnx_text(2, name)),
        onnx_text(3, `${node.operator}_${index}`),
        onnx_text(4, node.operator),
        ...attributes.map((attribute) => nested(5, attribute)),
    ]);
}
function encodeWeights({ name, shape, values, file }) {
    const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const content = file === undefined
        ? [nested(9, raw)]
        : [nested(13, message([onnx_text(1, 'location'), onnx_text(2, file)])), integer(14, EXTERNAL)];
    return message([
        ...shape.map((size) => integer(1, size)),
        integer(2, elementTypes.float32),
        onnx_text(8, name),
        ...content,
    ]);
}
function encodeValue({ name, type, shape }) {
    const dimensions = shape.map((size) => nested(1, typeof size === 'number' ? integer(1, size) : symbol(size)));
    const tensor = message([integer(1, elementTypes[type]), nested(2, message(dimensions))]);
    return message([onnx_text(1, name), nested(2, nested(1, tensor))]);
}
function symbol(name) {
    return name === '' ? new Uint8Array() : onnx_text(2, name);
}
function message(parts) {
    return Uint8Array.from(Buffer.concat(parts));
}
function integer(field, value) {
    return Uint8Array.from([...varint(field << 3), ...varint(value)]);
}
function onnx_text(field, value) {
    return nested(field, new TextEncoder().encode(value));
}
/** A length-delimited field: text, bytes or a message. */
function nested(field, content) {
    return message([Uint8Array.from([...varint((field << 3) | 2), ...varint(content.length)]), content]);
}
/** Base-128, least significant group first; `value` is a non-negative integer below 2^53. */
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) | 128);
        rest = Math.floor(rest / 128);
    }
    return [...bytes, rest];
}

;// CONCATENATED MODULE: ./lib/demo/models.js

const CHANNELS = 16;
const SIDE = 64;
const CLASSES = 32;
/**
 * A small image network: `layers` 3x3 convolutions of 16 channels over 64x64 pixels, each with its Relu, pooled, then a
 * matrix product. The work is proportional to `layers`: some 0.2 ms a layer on one core. Same bytes for the same number.
 */
function convolutionModel(layers) {
    const kernel = [CHANNELS, CHANNELS, 3, 3];
    const convolutions = Array.from({ length: layers }, (_, index) => [
        {
            operator: 'Conv',
            inputs: [index === 0 ? 'image' : `relu${index - 1}`, `kernel${index}`],
            outputs: [`conv${index}`],
            attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1] },
        },
        { operator: 'Relu', inputs: [`conv${index}`], outputs: [`relu${index}`] },
    ]);
    const head = [
        {
            operator: 'MaxPool',
            inputs: [`relu${layers - 1}`],
            outputs: ['pooled'],
            attributes: { kernel_shape: [4, 4], strides: [4, 4] },
        },
        { operator: 'Flatten', inputs: ['pooled'], outputs: ['features'] },
        { operator: 'MatMul', inputs: ['features', 'projection'], outputs: ['scores'] },
    ];
    const features = CHANNELS * (SIDE / 4) ** 2;
    return onnx_encodeModel({
        name: `convolution${layers}`,
        inputs: [{ name: 'image', type: 'float32', shape: [1, CHANNELS, SIDE, SIDE] }],
        outputs: [{ name: 'scores', type: 'float32', shape: [1, CLASSES] }],
        weights: [
            ...convolutions.map((_, index) => randomWeights(`kernel${index}`, kernel, CHANNELS * 9)),
            randomWeights('projection', [features, CLASSES], features),
        ],
        nodes: [...convolutions.flat(), ...head],
    });
}
/** One operator, `input` to `output`, of the given element type and shape: the least that a runtime can do. */
function identityModel(type, shape) {
    return oneOperator('Identity', type, shape);
}
/** A valid file whose only operator no runtime knows. */
function unknownOperatorModel() {
    return oneOperator('NoSuchOperator', 'float32', [1, 4]);
}
/** A valid file of a format version that no runtime reads yet. */
function futureModel() {
    return oneOperator('Identity', 'float32', [1, 4], 99);
}
/** Random numbers in the shape of its input, others in every run. */
function randomModel() {
    return oneOperator('RandomNormalLike', 'float32', [1, 64]);
}
/** `batch` and `features` are symbolic; the number of rows of the weights fixes `features` to 32 at run time. */
function symbolicModel(weights = randomWeights('w', [32, 8], 32)) {
    return encodeModel({
        name: 'symbolic',
        inputs: [{ name: 'x', type: 'float32', shape: ['batch', 'features'] }],
        outputs: [{ name: 'y', type: 'float32', shape: ['batch', 8] }],
        weights: [weights],
        nodes: [{ operator: 'MatMul', inputs: ['x', 'w'], outputs: ['y'] }],
    });
}
/** As `symbolicModel`, with its weights in `file` beside the model, as models beyond 2 GB have them. */
function externalModel(file) {
    return symbolicModel({ ...randomWeights('w', [32, 8], 32), file });
}
/** Token ids (`tokens`, int64) looked up in a table of `vocabulary` rows: ids beyond it fail at run time. */
function embeddingModel(vocabulary) {
    return encodeModel({
        name: 'embedding',
        inputs: [{ name: 'tokens', type: 'int64', shape: ['batch', 'sequence'] }],
        outputs: [{ name: 'vectors', type: 'float32', shape: ['batch', 'sequence', 16] }],
        weights: [randomWeights('table', [vocabulary, 16], 16)],
        nodes: [{ operator: 'Gather', inputs: ['table', 'tokens'], outputs: ['vectors'] }],
    });
}
function oneOperator(operator, type, shape, irVersion) {
    return encodeModel({
        name: operator,
        inputs: [{ name: 'input', type, shape }],
        outputs: [{ name: 'output', type, shape }],
        weights: [],
        nodes: [{ operator, inputs: ['input'], outputs: ['output'] }],
        ...(irVersion !== undefined && { irVersion }),
    });
}
/** He-scaled (variance 2 / `fanIn`) and the same on every call, so that values neither vanish nor grow over the layers. */
function randomWeights(name, shape, fanIn) {
    const scale = Math.sqrt(6 / fanIn);
    let state = 12345;
    const values = Float32Array.from({ length: shape.reduce((product, size) => product * size, 1) }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return ((state / 2 ** 32) * 2 - 1) * scale;
    });
    return { name, shape, values };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/demo/github/events.js





const NO_COMMIT = '0'.repeat(40);
function shared(github, { data }, actor) {
    const { world } = github;
    const sender = world.accounts.get(actor) ?? data.owner;
    return { repository: repositoryJson(world, data), sender: accountJson(world, sender) };
}
/** A run on a branch of the repository itself. */
function onBranch(repository, branch, actor, sha) {
    const head = { repository, branch, sha: sha ?? repository.tip(branch).sha };
    return {
        repository,
        sha: head.sha,
        ref: `refs/heads/${branch}`,
        headRef: '',
        baseRef: '',
        actor,
        head,
        readOnly: false,
    };
}
/** `push` of the tip of a branch, or of a tag, which the API then names as the run's branch. */
function pushEvent(github, repository, options = {}) {
    const { branch = repository.data.defaultBranch, actor = repository.data.owner.login } = options;
    const tip = repository.tip(branch);
    const page = `${github.urls.server}/${repository.data.owner.login}/${repository.data.name}`;
    const ref = options.tag === undefined ? `refs/heads/${branch}` : `refs/tags/${options.tag}`;
    const parent = options.tag === undefined ? tip.parents[0] : undefined;
    const before = parent ?? NO_COMMIT;
    const email = `${actor}@users.noreply.github.com`;
    const commit = {
        ...commit_simpleCommitJson(tip),
        distinct: true,
        url: `${page}/commit/${tip.sha}`,
        added: [],
        removed: [],
        modified: [],
    };
    const payload = {
        ref,
        before,
        after: tip.sha,
        created: before === NO_COMMIT,
        deleted: false,
        forced: false,
        base_ref: null,
        compare: `${page}/compare/${before}...${tip.sha}`,
        commits: [commit],
        head_commit: commit,
        pusher: { name: actor, email },
        ...shared(github, repository, actor),
    };
    const event = onBranch(repository, options.tag ?? branch, actor, tip.sha);
    return { name: 'push', payload, ...event, ref };
}
/** `pull_request`: checks out the test merge; with a token that reads only, where the head lies in a fork. */
function pullRequestEvent(github, pull, action = 'opened') {
    const { number, head, base, author, mergeSha, labels } = pull.data;
    const latest = labels.at(-1);
    if (mergeSha === null)
        throw new Error('a pull request with conflicts starts no pull_request run');
    const payload = {
        action,
        number,
        pull_request: pullJson(github.world, pull.data),
        ...(action === 'synchronize' ? { before: base.sha, after: head.sha } : {}),
        ...(action === 'labeled' && latest ? { label: labelJson(github.world, base.repository, latest) } : {}),
        ...shared(github, pull.repository, author.login),
    };
    return {
        name: 'pull_request',
        payload,
        repository: pull.repository,
        sha: mergeSha,
        ref: `refs/pull/${number}/merge`,
        headRef: head.branch,
        baseRef: base.branch,
        actor: author.login,
        head: { repository: pull.head, branch: head.branch, sha: head.sha },
        readOnly: pull.head.data !== pull.repository.data,
    };
}
/** `pull_request_target`: the default branch's workflow and commit, with all of its rights, whatever the head is. */
function pullRequestTargetEvent(github, pull) {
    const event = pullRequestEvent(github, pull);
    const branch = pull.repository.data.defaultBranch;
    return {
        ...event,
        name: 'pull_request_target',
        sha: pull.repository.tip(branch).sha,
        ref: `refs/heads/${branch}`,
        readOnly: false,
    };
}
/** `merge_group`: the queue's own branch, on which the pull is merged for the checks. */
function mergeGroupEvent(github, pull, options = {}) {
    const { repository, data } = pull;
    const base = options.base ?? repository.tip(data.base.branch).sha;
    const branch = `gh-readonly-queue/${data.base.branch}/pr-${data.number}-${base}`;
    const merged = repository.commit({
        branch,
        ...(options.sha ? { sha: options.sha } : {}),
        parents: [base, data.head.sha],
        message: `Merge pull request #${data.number}`,
    });
    const actor = data.author.login;
    const payload = {
        action: 'checks_requested',
        merge_group: {
            head_sha: merged.sha,
            head_ref: `refs/heads/${branch}`,
            base_sha: base,
            base_ref: `refs/heads/${data.base.branch}`,
            head_commit: simpleCommitJson(merged),
        },
        ...shared(github, repository, actor),
    };
    return { name: 'merge_group', payload, ...onBranch(repository, branch, actor) };
}
/** `workflow_run: completed` of another run: runs on the default branch, with all of its rights. */
function workflowRunEvent(github, run) {
    const { repository, data } = run;
    const payload = {
        action: 'completed',
        workflow_run: runJson(github.world, repository.data, data),
        workflow: workflowJson(github.world, repository.data, data.workflow),
        ...shared(github, repository, data.actor.login),
    };
    const { defaultBranch } = repository.data;
    return { name: 'workflow_run', payload, ...onBranch(repository, defaultBranch, data.actor.login) };
}
/** `workflow_dispatch` on a branch. */
function workflowDispatchEvent(github, repository, options = {}) {
    const { branch = repository.data.defaultBranch, actor = repository.data.owner.login } = options;
    const payload = {
        inputs: options.inputs ?? null,
        ref: `refs/heads/${branch}`,
        workflow: options.workflow ?? '.github/workflows/perf.yml',
        ...shared(github, repository, actor),
    };
    return { name: 'workflow_dispatch', payload, ...onBranch(repository, branch, actor) };
}
/** `schedule`, whose payload names neither repository nor sender. */
function scheduleEvent(repository, schedule = '0 5 * * *') {
    const { defaultBranch, owner } = repository.data;
    return { name: 'schedule', payload: { schedule }, ...onBranch(repository, defaultBranch, owner.login) };
}

;// CONCATENATED MODULE: ./lib/demo/project.js




const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgsign=false'];
function git(folder, ...words) {
    return (0,external_node_child_process_.execFileSync)('git', ['-C', folder, ...identity, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
}
/** Makes the project `owner/name` with `files` as its first commit; its folders lie under `folder`. */
function createProject(github, name, folder, files) {
    const origin = (0,external_node_path_.join)(folder, 'origin');
    (0,external_node_fs_.mkdirSync)(origin, { recursive: true });
    git(origin, 'init', '-q', '-b', 'main');
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const repository = github.repository(name);
    const first = commit(origin, files, 'Initial commit');
    repository.commit({ sha: first, parents: [], message: 'Initial commit' });
    let checkouts = 0;
    const checkout = (sha) => checkOut(origin, sha, (0,external_node_path_.join)(folder, `checkout-${++checkouts}`, 'repo'));
    return {
        repository,
        push(changes, message) {
            git(origin, 'checkout', '-q', 'main');
            const parents = [git(origin, 'rev-parse', 'HEAD')];
            const sha = commit(origin, changes, message);
            repository.commit({ sha, parents, message });
            return { event: pushEvent(github, repository), workspace: checkout(sha) };
        },
        pushTo(branch, changes, message) {
            switchTo(origin, branch, 'main');
            const parents = [git(origin, 'rev-parse', 'HEAD')];
            const sha = commit(origin, changes, message);
            repository.commit({ branch, sha, parents, message });
            return { event: pushEvent(github, repository, { branch }), workspace: checkout(sha) };
        },
        openPull(branch, changes, message, from, base = 'main') {
            const isNew = switchTo(origin, branch, base);
            const head = isNew ? commit(origin, changes, message) : git(origin, 'rev-parse', 'HEAD');
            const onto = git(origin, 'rev-parse', base);
            const merge = project_testMerge(origin, onto, head, repository.data.pulls.length + 1);
            const options = { branch, base, sha: head, merge, title: message, ...(from && { from }) };
            const pull = repository.pull(options);
            return { pull, event: pullRequestEvent(github, pull), workspace: checkout(merge) };
        },
        pushToPull(pull, changes, message) {
            git(origin, 'checkout', '-q', pull.data.head.branch);
            const parents = [git(origin, 'rev-parse', 'HEAD')];
            const sha = commit(origin, changes, message);
            const merge = project_testMerge(origin, git(origin, 'rev-parse', pull.data.base.branch), sha, pull.data.number);
            pull.push({ sha, merge, parents, message });
            return { pull, event: pullRequestEvent(github, pull, 'synchronize'), workspace: checkout(merge) };
        },
    };
}
/** Checks out a branch, which is made on top of `start` where there is none; says whether it was. */
function switchTo(origin, branch, start) {
    const isNew = git(origin, 'branch', '--list', branch) === '';
    git(origin, 'checkout', '-q', ...(isNew ? ['-b', branch, start] : [branch]));
    return isNew;
}
/** The commit behind `refs/pull/N/merge`: base first, head second. */
function project_testMerge(origin, base, head, pull) {
    git(origin, 'checkout', '-q', '--detach', base);
    git(origin, 'merge', '-q', '--no-ff', '-m', `Merge ${head} into ${base}`, head);
    const merge = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'update-ref', `refs/pull/${pull}/merge`, merge);
    return merge;
}
function commit(folder, files, message) {
    for (const [path, content] of Object.entries(files)) {
        const target = (0,external_node_path_.join)(folder, path);
        if (content === null) {
            (0,external_node_fs_.rmSync)(target, { force: true });
            continue;
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,external_node_fs_.writeFileSync)(target, content);
    }
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '--allow-empty', '-m', message);
    return git(folder, 'rev-parse', 'HEAD');
}
/** As actions/checkout does it: the one commit, without history. */
function checkOut(origin, sha, workspace) {
    (0,external_node_fs_.mkdirSync)(workspace, { recursive: true });
    git(workspace, 'init', '-q');
    git(workspace, 'remote', 'add', 'origin', `file://${origin}`);
    git(workspace, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', sha);
    git(workspace, 'checkout', '-q', '--detach', sha);
    return workspace;
}

;// CONCATENATED MODULE: ./lib/demo/runner/environment.js





function newTrackingId() {
    return `github_${(0,external_node_crypto_.randomUUID)()}`;
}
/** The `github` context, of which the GITHUB_ variables are made; also what defaults in action.yml refer to. */
function githubContext(job) {
    const { github, event, run } = job;
    const { data } = event.repository;
    const actor = github.world.accounts.get(event.actor) ?? data.owner;
    const name = fullName(data);
    return {
        action: '__self',
        actor: actor.login,
        actor_id: actor.id,
        api_url: github.urls.api,
        base_ref: event.baseRef,
        event: event.payload,
        event_name: event.name,
        event_path: (0,external_node_path_.join)(job.temp, '_github_workflow', 'event.json'),
        graphql_url: github.urls.graphql,
        head_ref: event.headRef,
        job: job.name,
        ref: event.ref,
        ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
        ref_protected: false,
        ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        repository: name,
        repository_id: data.id,
        repository_owner: data.owner.login,
        repository_owner_id: data.owner.id,
        retention_days: 90,
        run_attempt: run.data.attempt,
        run_id: run.data.id,
        run_number: run.data.number,
        server_url: github.urls.server,
        sha: event.sha,
        token: job.token,
        triggering_actor: actor.login,
        workflow: run.data.workflow.name,
        workflow_ref: `${name}/${run.data.workflow.path}@${event.ref}`,
        workflow_sha: event.sha,
        workspace: job.workspace,
    };
}
/** Writes the event's payload to where GITHUB_EVENT_PATH points. */
function writeEvent(job) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(job.temp, '_github_workflow'), { recursive: true });
    const path = (0,external_node_path_.join)(job.temp, '_github_workflow', 'event.json');
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(job.event.payload, null, 2));
}
/** GITHUB_*, RUNNER_* and ACTIONS_*: the variables of every JavaScript action of a job. */
function jobVariables(job) {
    const { results } = job.github.urls;
    return {
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        ...githubVariables(job),
        RUNNER_ARCH: { arm64: 'ARM64', x64: 'X64' }[process.arch] ?? process.arch.toUpperCase(),
        RUNNER_ENVIRONMENT: 'self-hosted',
        RUNNER_NAME: 'mini-runner',
        RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform] ?? 'Linux',
        RUNNER_TEMP: job.temp,
        RUNNER_TOOL_CACHE: job.toolCache,
        RUNNER_TRACKING_ID: job.trackingId,
        RUNNER_WORKSPACE: (0,external_node_path_.join)(job.workspace, '..'),
        ...(job.debug ? { RUNNER_DEBUG: '1' } : {}),
        ACTIONS_RESULTS_URL: `${results}/`,
        ACTIONS_RUNTIME_URL: `${results}/`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken({
            run: `${job.run.data.id}-${job.run.data.attempt}`,
            job: job.name,
        }),
    };
}
function githubVariables(job) {
    const { event: _, token: __, ...context } = githubContext(job);
    return Object.fromEntries(Object.entries(context).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]));
}
const INHERITED = ['HOME', 'LANG', 'PATH', 'SystemRoot', 'TMPDIR', 'USER'];
/** What a step gets from the machine; nothing of the environment that the tests themselves run in. */
function machineVariables() {
    return Object.fromEntries(INHERITED.flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}

;// CONCATENATED MODULE: ./lib/demo/runner/orphans.js

/**
 * Ends all processes that carry the job's RUNNER_TRACKING_ID, as the runner does after a job, and names them.
 * Null where the system has no /proc to find them in.
 */
function sweepOrphans(trackingId) {
    if (process.platform !== 'linux')
        return null;
    const orphans = (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
        .filter((pid) => contents(`/proc/${pid}/environ`).includes(`RUNNER_TRACKING_ID=${trackingId}\0`))
        .map((pid) => ({ pid: Number(pid), command: commandOf(pid) }));
    for (const { pid } of orphans)
        end(pid);
    return orphans;
}
function commandOf(pid) {
    return contents(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}
/** Empty for a process that has ended since, or is another user's. */
function contents(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function end(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended since.
    }
}

;// CONCATENATED MODULE: ./lib/demo/runner/file-commands.js


const LARGEST_SUMMARY = 1024 * 1024;
/** Makes the empty files of one stage of a step. */
function createCommandFiles(temp, stage) {
    const folder = (0,external_node_path_.join)(temp, '_runner_file_commands');
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const file = (name) => {
        const path = (0,external_node_path_.join)(folder, `${name}_${stage}`);
        (0,external_node_fs_.writeFileSync)(path, '');
        return path;
    };
    return {
        OUTPUT: file('set_output'),
        STATE: file('save_state'),
        ENV: file('set_env'),
        PATH: file('add_path'),
        STEP_SUMMARY: file('step_summary'),
    };
}
/** Reads `NAME=value` lines and `NAME<<delimiter` blocks. Throws with the runner's words for anything else. */
function parseKeyValues(text) {
    const values = {};
    const lines = text.split('\n');
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        if (line === '')
            continue;
        const [, name, block, rest = ''] = /^((?:(?!<<)[^=])*)(=|<<)(.*)$/s.exec(line) ?? [];
        if (!name || !block || (block === '<<' && rest === ''))
            throw new Error(`Invalid format '${line}'`);
        values[name] = block === '=' ? rest : heredoc(lines, rest);
    }
    return values;
}
/** Takes the lines up to the delimiter. */
function heredoc(lines, delimiter) {
    const end = lines.indexOf(delimiter);
    if (end < 0)
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    const value = lines.splice(0, end).join('\n');
    lines.shift();
    return value;
}
/** The lines of GITHUB_PATH, the last first, as they come before PATH. */
function parsePaths(text) {
    return text.split('\n').filter(Boolean).reverse();
}
/** The step's summary; one that is too large is lost, though the step goes on. */
function readSummary(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (bytes.length <= LARGEST_SUMMARY)
        return { text: bytes.toString(), refusal: null };
    const got = Math.floor(bytes.length / 1024);
    return {
        text: '',
        refusal: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${got}k.`,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/demo/runner/manifest.js




const schema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ default: schemas/* string */.YjP().optional() }).nullable()).default({}),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    runs: schemas/* object */.Ikc({
        using: schemas/* string */.YjP().regex(/^node\d+$/, 'the mini runner runs JavaScript actions only'),
        main: schemas/* string */.YjP(),
        post: schemas/* string */.YjP().optional(),
        'post-if': schemas/* string */.YjP().default('always()'),
    }),
});
/** Reads the manifest in an action's folder. All scalars are text, as the runner takes them. */
function readManifest(folder) {
    return schema.parse((0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'action.yml'), 'utf8'), { schema: 'failsafe' }));
}
/** Evaluates the `${{ a.b }}` of a default; throws for any other expression. */
function evaluate(text, contexts) {
    return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression) => {
        const path = expression.trim();
        if (!/^[\w-]+(\.[\w-]+)*$/.test(path)) {
            throw new Error(`The mini runner cannot evaluate \${{ ${path} }}`);
        }
        const value = path.split('.').reduce(property, contexts);
        return value === undefined || value === null ? '' : String(value);
    });
}
function property(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
/** INPUT_ variables: the inputs given, and the defaults of all others; upper case, spaces to underscores. */
function inputVariables(manifest, given, contexts) {
    const known = Object.entries(manifest.inputs).map(([name, input]) => [
        name,
        given[name] ?? evaluate(input?.default ?? '', contexts),
    ]);
    return Object.fromEntries([...known, ...Object.entries(given)].map(([name = '', value = '']) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]));
}
/** The inputs that the manifest does not have, each of which the runner warns about. */
function unexpectedInputs(manifest, given) {
    return Object.keys(given).filter((name) => !(name in manifest.inputs));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/demo/runner/stage-process.js


const SIGNALS = [
    ['SIGINT', 0],
    ['SIGTERM', 7_500],
    ['SIGKILL', 10_000],
];
const STREAM_WAIT_MS = 5_000;
/** Starts node on a stage's script. */
function startStage({ node, script, cwd, env, onLine, patience }) {
    const child = (0,external_node_child_process_.spawn)(node, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const drained = Promise.all([
        lines(child.stdout, (line) => onLine('stdout', line)),
        lines(child.stderr, (line) => onLine('stderr', line)),
    ]);
    const timers = [];
    const exited = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    const finish = async () => {
        const end = await exited;
        for (const timer of timers)
            clearTimeout(timer);
        // An orphan may hold the streams open for ever; the runner does not wait for it.
        const timer = setTimeout(() => {
            child.stdout.destroy();
            child.stderr.destroy();
        }, STREAM_WAIT_MS * patience);
        await drained;
        clearTimeout(timer);
        return end;
    };
    return {
        finished: finish(),
        cancel: () => {
            for (const [signal, after] of SIGNALS) {
                timers.push(setTimeout(() => child.kill(signal), after * patience));
            }
        },
    };
}
async function lines(stream, onLine) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
        const whole = (rest + text).split(/\r?\n/);
        rest = whole.pop() ?? '';
        for (const line of whole)
            onLine(line);
    });
    await (0,external_node_events_.once)(stream, 'close');
    if (rest !== '')
        onLine(rest);
}

;// CONCATENATED MODULE: ./lib/demo/runner/workflow-command.js
/** The commands that the runner knows without anyone's doing. */
const COMMANDS = [
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
];
/**
 * The command of a line, as the runner reads it: `::name key=value,…::data` after leading white space, or else
 * `##[name key=value;…]data` anywhere in the line. Lines with a name that is not `known` hold no command.
 */
function parseCommand(line, known) {
    const modern = /^\s*::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/s.exec(line);
    const modernName = modern?.[1]?.toLowerCase();
    if (modern && modernName !== undefined && known(modernName)) {
        return {
            name: modernName,
            properties: properties(modern[2] ?? '', ',', unescapeProperty),
            data: unescapeData(modern[3] ?? ''),
        };
    }
    const old = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
    const oldName = old?.[1]?.toLowerCase();
    if (!old || oldName === undefined || !known(oldName))
        return undefined;
    return {
        name: oldName,
        properties: properties(old[2] ?? '', ';', unescapeOld),
        data: unescapeOld(old[3] ?? ''),
    };
}
function properties(text, separator, decode) {
    const pairs = text
        .trim()
        .split(separator)
        .map((pair) => [pair.split('=', 1)[0] ?? '', pair])
        .filter(([key, pair]) => pair.length > key.length)
        .map(([key, pair]) => [key.trim(), decode(pair.slice(key.length + 1))]);
    return Object.fromEntries(pairs);
}
function unescapeData(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
function unescapeProperty(text) {
    return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
function unescapeOld(text) {
    return text
        .replaceAll('%3B', ';')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%5D', ']')
        .replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./lib/demo/runner/step-log.js

const MOST_OF_A_LEVEL = 10;
const LONGEST_MESSAGE = 4_096;
/** What the runner keeps of a step's output: the log that people see, and what its commands did. */
class StepLog {
    outputs = {};
    state = {};
    annotations = [];
    /** As GitHub shows them: masked, with commands turned into `##[error]` and the like. */
    lines = [];
    /** Whether a command could not be carried out, which fails the step. */
    failed = false;
    #masks;
    #debug;
    #stopToken;
    /** The masks are shared by all the steps of a job. */
    constructor(masks, debug) {
        this.#masks = masks;
        this.#debug = debug;
    }
    /** Replaces each masked value by `***`, the longest first. */
    mask(text) {
        const longestFirst = [...this.#masks].sort((a, b) => b.length - a.length);
        return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
    }
    /** Takes one line of stdout or stderr. */
    line(text) {
        const command = parseCommand(text, (name) => this.#knows(name));
        if (!command || !this.#execute(command, text))
            this.#show(text);
    }
    annotate(level, message, properties = {}) {
        this.#show(`##[${level}]${message}`);
        if (this.annotations.filter((one) => one.level === level).length >= MOST_OF_A_LEVEL)
            return;
        const cut = this.mask(message).slice(0, LONGEST_MESSAGE);
        this.annotations.push({ level, message: cut, properties });
    }
    /** Notes that a command failed, and the step with it. */
    fail(message) {
        this.annotate('error', message);
        this.failed = true;
    }
    #show(text) {
        this.lines.push(this.mask(text));
    }
    #knows(name) {
        return name === this.#stopToken || COMMANDS.some((known) => known === name);
    }
    /** False where the line is plain output after all. */
    #execute(command, text) {
        if (this.#stopToken !== undefined) {
            if (command.name !== this.#stopToken)
                return false;
            this.#stopToken = undefined;
            this.#show(text);
            return true;
        }
        this.#perform(command, text);
        return true;
    }
    #perform({ name, properties, data }, text) {
        switch (name) {
            case 'stop-commands':
                this.#stopToken = data.toLowerCase();
                this.#show(text);
                break;
            case 'error':
            case 'warning':
            case 'notice':
                this.annotate(name, data, properties);
                break;
            case 'add-mask':
                this.#addMask(data);
                break;
            case 'set-output':
                this.#set(this.outputs, name, properties.name, data);
                break;
            case 'save-state':
                this.#set(this.state, name, properties.name, data);
                break;
            case 'set-env':
            case 'add-path':
                this.fail(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
                break;
            case 'debug':
                if (this.#debug)
                    this.#show(`##[debug]${data}`);
                break;
            default:
                this.#show(`##[${name}]${data}`);
        }
    }
    #addMask(secret) {
        if (secret.trim() === '') {
            this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
            return;
        }
        this.#masks.add(secret);
        for (const part of secret.split(/\r?\n/).filter(Boolean))
            this.#masks.add(part);
    }
    #set(values, command, name, value) {
        if (name)
            values[name] = value;
        else
            this.fail(`Required field 'name' is missing in ##[${command}] command.`);
    }
}

;// CONCATENATED MODULE: ./lib/demo/runner/step.js







/** Runs `main`, then `post` where its condition holds; aborting the signal cancels what runs. */
async function runStep(step, cancelled) {
    const manifest = readManifest(step.folder);
    const { ACTIONS_RUNTIME_TOKEN: runtime = '' } = jobVariables(step.job);
    const masks = new Set([step.job.token, runtime]);
    const carried = { masks, state: {}, env: {}, path: [] };
    const main = await runStage(step, manifest, 'main', carried, cancelled);
    const outcome = cancelled.aborted ? 'cancelled' : main.failed ? 'failure' : 'success';
    // What was cancelled still gets its post step, which then has the runner's five minutes.
    const post = manifest.runs.post !== undefined && holds(manifest.runs['post-if'], outcome)
        ? await runStage(step, manifest, 'post', carried, new AbortController().signal)
        : null;
    const conclusion = outcome === 'success' && post?.failed ? 'failure' : outcome;
    return { ...main, conclusion, post, ...carried, masks: [...carried.masks] };
}
function holds(condition, outcome) {
    const words = condition.replace(/^\$\{\{(.*)\}\}$/, '$1').trim();
    const conditions = {
        'always()': true,
        'success()': outcome === 'success',
        'failure()': outcome === 'failure',
        'cancelled()': outcome === 'cancelled',
        '!cancelled()': outcome !== 'cancelled',
    };
    const result = conditions[words];
    if (result === undefined)
        throw new Error(`The mini runner cannot evaluate post-if: ${condition}`);
    return result;
}
async function runStage(step, manifest, stage, carried, cancelled) {
    const log = new StepLog(carried.masks, step.job.debug);
    if (stage === 'main')
        warnOfInputs(manifest, step, log);
    const files = createCommandFiles(step.job.temp, `${step.job.name}_${stage}`);
    const written = { stdout: '', stderr: '' };
    const process = startStage({
        node: step.node,
        script: (0,external_node_path_.join)(step.folder, manifest.runs[stage] ?? ''),
        cwd: step.job.workspace,
        env: variables(step, manifest, files, carried),
        patience: step.patience,
        onLine: (stream, line) => {
            written[stream] += `${line}\n`;
            log.line(line);
            step.onLine?.(line);
        },
    });
    const end = await finished(process, cancelled);
    const summary = readFiles(files, log, carried);
    Object.assign(carried.state, log.state);
    const { outputs, annotations } = log;
    const failed = end.exitCode !== 0 || log.failed;
    return { ...end, outputs, annotations, summary, log: log.lines.join('\n'), ...written, failed };
}
async function finished(process, cancelled) {
    if (cancelled.aborted)
        process.cancel();
    cancelled.addEventListener('abort', process.cancel, { once: true });
    try {
        return await process.finished;
    }
    finally {
        cancelled.removeEventListener('abort', process.cancel);
    }
}
function warnOfInputs(manifest, step, log) {
    const unexpected = unexpectedInputs(manifest, step.inputs).map((name) => `'${name}'`);
    if (unexpected.length === 0)
        return;
    const valid = Object.keys(manifest.inputs).map((name) => `'${name}'`);
    log.annotate('warning', `Unexpected input(s) ${unexpected.join(', ')}, valid inputs are [${valid.join(', ')}]`);
}
function variables(step, manifest, files, carried) {
    const { job } = step;
    const machine = machineVariables();
    const contexts = { github: githubContext(job), runner: { temp: job.temp } };
    const all = {
        ...machine,
        ...carried.env,
        ...step.env,
        PATH: [...carried.path, machine.PATH ?? ''].join(external_node_path_.delimiter),
        ...jobVariables(job),
        ...prefixed('GITHUB_', files),
        ...prefixed('STATE_', carried.state),
        ...inputVariables(manifest, step.inputs, contexts),
    };
    return Object.fromEntries(Object.entries(all).filter(([name]) => !step.without.includes(name)));
}
function prefixed(prefix, values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, String(value)]));
}
/** Takes over what the stage wrote to its files; a file that cannot be read so fails the step. */
function readFiles(files, log, carried) {
    const read = (name, apply) => {
        try {
            apply((0,external_node_fs_.readFileSync)(files[name], 'utf8'));
        }
        catch (error) {
            log.fail(`Unable to process file command '${name.toLowerCase()}' successfully.`);
            log.annotate('error', error instanceof Error ? error.message : String(error));
        }
    };
    read('OUTPUT', (text) => Object.assign(log.outputs, parseKeyValues(text)));
    read('STATE', (text) => Object.assign(carried.state, parseKeyValues(text)));
    read('ENV', (text) => Object.assign(carried.env, parseKeyValues(text)));
    read('PATH', (text) => carried.path.unshift(...parsePaths(text)));
    const summary = readSummary(files.STEP_SUMMARY);
    if (summary.refusal !== null)
        log.annotate('error', summary.refusal);
    return log.mask(summary.text);
}

;// CONCATENATED MODULE: ./lib/demo/runner/run-action.js







/** Runs an action as the only step of a job, `post` included, and waits for its end. */
function runAction(options) {
    return startAction(options).finished;
}
function startAction(options) {
    const run = options.run ?? startRun(options);
    const job = run_action_startJob(options, run);
    const step = {
        job,
        folder: options.action,
        inputs: options.inputs ?? {},
        env: options.env ?? {},
        without: options.without ?? [],
        node: options.node ?? process.execPath,
        patience: options.patience ?? 1,
        ...(options.onLine ? { onLine: options.onLine } : {}),
    };
    const check = run.job(job.name);
    const cancellation = new AbortController();
    const finish = async () => {
        const result = await runStep(step, cancellation.signal);
        const orphans = sweepOrphans(job.trackingId);
        check.complete(result.conclusion);
        if (!options.run)
            run.complete(result.conclusion);
        return { ...result, run, temp: job.temp, orphans };
    };
    return { run, finished: finish(), cancel: () => cancellation.abort() };
}
function startRun({ event, workflow }) {
    const { head, actor, name } = event;
    return event.repository.run({
        event: name,
        conclusion: null,
        from: head.repository,
        branch: head.branch,
        sha: head.sha,
        actor,
        ...(workflow ? { workflow } : {}),
    });
}
function run_action_startJob(options, run) {
    const { github, event } = options;
    const permissions = options.permissions ?? ALL_WRITE;
    const temp = options.temp ?? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aaco-runner-'));
    const toolCache = options.toolCache ?? (0,external_node_path_.join)(temp, '_tool');
    (0,external_node_fs_.mkdirSync)(toolCache, { recursive: true });
    const job = {
        github,
        event,
        run,
        name: options.job ?? 'perf',
        token: github.token(event.repository, {
            permissions: event.readOnly ? readOnly(permissions) : permissions,
        }),
        workspace: options.workspace,
        temp,
        toolCache,
        debug: options.debug ?? false,
        trackingId: newTrackingId(),
    };
    writeEvent(job);
    return job;
}

;// CONCATENATED MODULE: ./lib/demo/demo.js






/** The model of the default branch, and one with a third more layers: a real slow-down. */
const LAYERS = 16;
const MORE_LAYERS = 22;
const MODEL = 'models/convolution.onnx';
const readme = '# Demo\n\nA small convolution network.\n';
const inputs = {
    name: 'demo',
    model: MODEL,
    warmup: '30',
    iterations: '100',
    repetitions: '5',
    'timeout-minutes': '5',
};
/**
 * The whole gate on this machine: a baseline is stored, an unchanged pull request passes, a slower model fails. Real
 * git, real model, the bundled action; only GitHub is emulated. Returns whether the verdicts were the expected ones.
 */
async function runDemo(options) {
    const { say, out, cancel } = options;
    (0,external_node_fs_.mkdirSync)(out, { recursive: true });
    const github = await startGitHub();
    try {
        const project = createProject(github, 'demo/vision', (0,external_node_path_.join)(out, 'git'), {
            'README.md': readme,
            [MODEL]: convolutionModel(LAYERS),
        });
        say(`The project: ${MODEL}, ${LAYERS} convolutions, measured with onnxruntime-node in fresh processes.\n`);
        const push = project.push({ 'README.md': `${readme}\nMeasured by aaco.\n` }, 'Add the gate');
        const first = await step({
            title: '1. A push to main stores the baseline',
            change: push,
            file: 'baseline',
        });
        const honest = project.openPull('typo', { 'README.md': readme }, 'Fix a typo');
        const second = await step({
            title: '2. A pull request that changes no code',
            change: honest,
            file: 'unchanged',
        });
        const slower = project.openPull('deeper', { [MODEL]: convolutionModel(MORE_LAYERS) }, 'Make the network deeper');
        const third = await step({
            title: '3. A pull request with a slower model',
            change: slower,
            file: 'slower',
        });
        const comments = project.repository.data.comments;
        const comment = comments.findLast(({ pull }) => pull === slower.pull.data)?.body ?? '(none)';
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, 'slower.comment.md'), comment);
        say('\nThe comment on the slower pull request, as Markdown, without what it folds away:\n');
        say(withoutFolds(comment));
        say(`\nAll of it, snapshots, results and HTML reports: ${out}`);
        return (first.conclusion === 'success' && second.conclusion === 'success' && third.conclusion === 'failure');
    }
    finally {
        await github.close();
    }
    async function step({ title, change, file }) {
        say(`${title} …`);
        const started = Date.now();
        const action = startAction({
            github,
            action: options.action,
            event: change.event,
            workspace: change.workspace,
            inputs: { ...inputs, ...(options.onnxruntime ? { 'onnxruntime-path': options.onnxruntime } : {}) },
            temp: mkTemp(file),
            onLine: (line) => {
                if (options.verbose || /^(look|\s*repetition)/i.test(line))
                    say(`   ${line}`);
            },
        });
        cancel.addEventListener('abort', action.cancel, { once: true });
        const result = await action.finished;
        cancel.throwIfAborted();
        const seconds = ((Date.now() - started) / 1000).toFixed(0);
        say(`   verdict: ${result.outputs.verdict ?? 'none'} · job: ${result.conclusion} · ${seconds} s`);
        say(`   ${headingOf(result.summary)}`);
        if (result.outputs['report-path'])
            say(`   report: ${result.outputs['report-path']}`);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, `${file}.summary.md`), result.summary);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, `${file}.log`), result.stdout);
        return result;
    }
    function mkTemp(file) {
        const folder = (0,external_node_path_.join)(out, file);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return folder;
    }
}
/** What stands in a report at first sight: without its hidden marker and all that it folds away. */
function withoutFolds(markdown) {
    return markdown
        .replace(/<!--.*?-->\n?/gs, '')
        .replace(/<details>.*?<\/details>\n*/gs, '')
        .trim();
}
/** The sentence on top of a report, as plain text. */
function headingOf(markdown) {
    return (/^### (.*)$/m.exec(markdown)?.[1] ?? 'no report').replaceAll('`', '');
}

// EXTERNAL MODULE: ./lib/edge/bundle-folder.js
var bundle_folder = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/abort-on-signal.js
var abort_on_signal = __webpack_require__(8061);
;// CONCATENATED MODULE: ./lib/cli/demo.js







/** `aaco demo`: 0 where each run ended as it should, 1 where one did not. */
async function demoCommand(options) {
    const action = (0,external_node_path_.join)((0,bundle_folder/* bundleFolder */.L)(), '..');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(action, 'action.yml'))) {
        throw new lib_errors/* InputError */.d({
            what: `there is no action.yml in ${action}`,
            next: 'Run the demo from a checkout of the action',
        });
    }
    const installed = (0,external_node_path_.join)(action, 'node_modules/onnxruntime-node');
    const out = options.out === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aaco-demo-')) : (0,external_node_path_.resolve)(options.out);
    const cancelled = new lib_errors/* InputError */.d({ what: 'cancelled', next: `What there is of the demo lies in ${out}` });
    const asExpected = await runDemo({
        action,
        out,
        verbose: options.verbose ?? false,
        onnxruntime: (0,external_node_fs_.existsSync)(installed) ? installed : null,
        cancel: (0,abort_on_signal/* abortOnSignal */.I)(cancelled),
        say: (text) => process.stdout.write(`${text}\n`),
    });
    if (asExpected)
        return 0;
    process.stderr.write(`The demo did not end as it should, most likely since this machine is busy. Run it again on a quiet one; the logs are in ${out}.\n`);
    return 1;
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The folder of the bundle that is running, with the worker beside it. Taken from the command line: ncc would resolve
 * import.meta.url while building, and copy what it finds there.
 */
function bundleFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''));
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
