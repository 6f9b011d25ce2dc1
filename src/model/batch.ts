/**
 * The batch of a model's run, from its inputs as an environment names them (`float32[8,3,224,224]`): the leading dimension that
 * all inputs of two or more dimensions share. Null where they share none, or no input has two.
 */
export function batchOf(inputs: Readonly<Record<string, string>> | undefined): number | null {
  const leading = Object.values(inputs ?? {}).flatMap((input) => {
    const [first, ...others] = /\[(.*)\]$/.exec(input)?.[1]?.split(',').map(Number) ?? [];
    return first === undefined || others.length === 0 ? [] : [first];
  });
  const [batch] = leading;
  return batch !== undefined && batch > 0 && leading.every((size) => size === batch) ? batch : null;
}
