/** The name and version that snapshots, results and `aaco --version` carry; a test holds it and package.json together. */
export const tool = { name: 'aaco', version: '0.1.0' } as const;
