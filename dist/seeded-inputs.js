import { createHash } from 'node:crypto';
import { hashBytes } from './hash-bytes.js';
/** All of a model that lack a size. */
export class MissingDimensions extends Error {
    missing;
    constructor(missing) {
        super(`no size for ${missing.map(({ input, axis }) => `dimension ${axis} of input ${input}`).join(', ')}`);
        this.missing = missing;
    }
}
/**
 * Values for all inputs of a model, by type and shape: the same for the same input name, type and shape, in every
 * process and on every machine. Throws MissingDimensions, or Error for what no values can be made of.
 */
export function seededInputs(metadata, { dimensions, ranges }) {
    const missing = metadata.flatMap((input) => (input.isTensor ? missingOf(input, dimensions) : []));
    if (missing.length > 0)
        throw new MissingDimensions(missing);
    return metadata.map((input) => {
        if (!input.isTensor)
            throw new Error(`input ${input.name} is not a tensor`);
        const { name, type } = input;
        if (!isElementType(type))
            throw new Error(`no values can be made for input ${name} of type ${type}`);
        const shape = input.shape.map((size, axis) => sizeOf(name, axis, size, dimensions) ?? 0);
        const length = shape.reduce((product, size) => product * size, 1);
        if (length > 2 ** 30)
            throw new Error(`input ${name} would have ${length} elements, more than 2^30`);
        const symbols = input.shape.flatMap((size, axis) => typeof size === 'number' ? [] : [size, `${name}:${axis}`]);
        return { name, type, shape, symbols, values: seededValues(type, length, name, ranges[name]) };
    });
}
function missingOf({ name, shape }, given) {
    return shape.flatMap((size, axis) => sizeOf(name, axis, size, given) === undefined ? [{ input: name, axis, dimension: String(size) }] : []);
}
/** A dimension's size: fixed by the model, or given as `input:axis` or by the dimension's name. */
function sizeOf(input, axis, size, given) {
    return typeof size === 'number' ? size : (given[`${input}:${axis}`] ?? given[size]);
}
/** Default range and array of each element type. Integers that may be indices or masks are 0 or 1, which fits any table. */
const elements = {
    float32: { low: -1, high: 1, make: (length, real) => Float32Array.from({ length }, real) },
    float64: { low: -1, high: 1, make: (length, real) => Float64Array.from({ length }, real) },
    float16: {
        low: -1,
        high: 1,
        make: (length, real) => Uint16Array.from({ length }, () => halfBits(real())),
    },
    uint8: integer(0, 255, (length, whole) => Uint8Array.from({ length }, whole)),
    int8: integer(-128, 127, (length, whole) => Int8Array.from({ length }, whole)),
    uint16: integer(0, 1, (length, whole) => Uint16Array.from({ length }, whole)),
    int16: integer(0, 1, (length, whole) => Int16Array.from({ length }, whole)),
    uint32: integer(0, 1, (length, whole) => Uint32Array.from({ length }, whole)),
    int32: integer(0, 1, (length, whole) => Int32Array.from({ length }, whole)),
    uint64: integer(0, 1, (length, whole) => BigUint64Array.from({ length }, () => BigInt(whole()))),
    int64: integer(0, 1, (length, whole) => BigInt64Array.from({ length }, () => BigInt(whole()))),
    bool: integer(0, 1, (length, whole) => Uint8Array.from({ length }, whole)),
};
function integer(low, high, make) {
    return { low, high, make: (length, _real, whole) => make(length, whole) };
}
function isElementType(type) {
    return Object.hasOwn(elements, type);
}
/** Uniform in [low, high) for floats, [low, high] for integers; the same for the same input name, type and length. */
function seededValues(type, length, name, range) {
    const { low, high, make } = elements[type];
    const [from, to] = range ?? [low, high];
    const random = seededRandom(name);
    const real = () => from + random() * (to - from);
    const whole = () => Math.floor(from + random() * (to - from + 1));
    return make(length, real, whole);
}
/** Numbers in [0, 1): mulberry32, seeded with the FNV-1a hash of the text. */
function seededRandom(text) {
    let state = [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** IEEE 754 binary16 of a number, truncated; below 2^-14 it is zero, from 2^16 on infinity. */
function halfBits(value) {
    const bits = new DataView(new ArrayBuffer(4));
    bits.setFloat32(0, value);
    const single = bits.getUint32(0);
    const sign = (single >>> 16) & 0x8000;
    const exponent = ((single >>> 23) & 0xff) - 112;
    if (exponent <= 0)
        return sign;
    if (exponent >= 31)
        return sign | 0x7c00;
    return sign | (exponent << 10) | ((single >>> 13) & 0x3ff);
}
/** SHA-256 over names, types, shapes and values. */
export function digestInputs(inputs) {
    const hash = createHash('sha256');
    for (const { name, type, shape, values } of inputs) {
        hashBytes(hash.update(`${name} ${type} ${shape}\n`), values);
    }
    return hash.digest('hex');
}
