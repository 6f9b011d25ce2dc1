const VALUES_PER_CHUNK = 10_000;

/** JSON of `value` in pieces of bounded size: no string of the whole document is ever built. */
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    if (value.every((element) => typeof element === 'number')) {
      for (let start = 0; start < value.length; start += VALUES_PER_CHUNK) {
        const piece = JSON.stringify(value.slice(start, start + VALUES_PER_CHUNK)).slice(1, -1);
        yield start === 0 ? piece : `,${piece}`;
      }
    } else {
      for (const [index, element] of value.entries()) {
        if (index > 0) yield ',';
        yield* jsonPieces(element ?? null);
      }
    }
    yield ']';
    return;
  }
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value ?? null);
    return;
  }
  const entries = Object.entries(value).filter(([, property]) => property !== undefined);
  yield '{';
  for (const [index, [key, property]] of entries.entries()) {
    yield `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`;
    yield* jsonPieces(property);
  }
  yield '}';
}
