/** Which provider ran which nodes, from a profile of ONNX Runtime: its providers as `execution-provider` names them. */
export function placementOf(events) {
    const nodes = new Map();
    for (const { cat, name, args } of events) {
        if (cat !== 'Node' || name === undefined || args?.provider === undefined)
            continue;
        const provider = args.provider.replace(/ExecutionProvider$/, '').toLowerCase();
        nodes.set(name, [provider, args.op_name ?? 'unknown']);
    }
    const counts = {};
    for (const [provider] of nodes.values())
        counts[provider] = (counts[provider] ?? 0) + 1;
    const onCpu = [...nodes.values()]
        .filter(([provider]) => provider === 'cpu')
        .map(([, operator]) => operator);
    return { nodes: counts, cpuOperators: [...new Set(onCpu)].sort().slice(0, 20) };
}
