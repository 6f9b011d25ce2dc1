import type { Account, World } from '../world.ts';

/** GitHub's `simple-user`. */
export function accountJson(world: World, account: Account) {
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
export function appJson(world: World, slug: string) {
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
