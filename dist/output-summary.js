import { createHash } from 'node:crypto';
import { hashBytes } from './hash-bytes.js';
const SAMPLE = 2048;
/** An output as a snapshot keeps it. Texts have no numbers, only their digest. */
export function summarizeTensor(name, { type, dims, data }) {
    const shape = [...dims];
    if (!ArrayBuffer.isView(data)) {
        const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex');
        return { ...nothing, name, type, shape, sha256 };
    }
    const sha256 = hashBytes(createHash('sha256'), data).digest('hex');
    const value = reader(type, data);
    return { name, type, shape, sha256, ...statistics(data.length, value), sample: sample(data.length, value) };
}
const nothing = { nan: 0, infinite: 0, min: null, max: null, rms: null, sample: [] };
function reader(type, data) {
    if (type === 'float16')
        return (index) => fromHalf(Number(data[index]));
    return (index) => Number(data[index]);
}
function statistics(length, value) {
    let [nan, infinite, negativeInfinite, squares] = [0, 0, 0, 0];
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = 0; index < length; index++) {
        const element = value(index);
        if (Number.isNaN(element))
            nan++;
        else if (!Number.isFinite(element)) {
            infinite++;
            if (element < 0)
                negativeInfinite++;
        }
        else {
            min = Math.min(min, element);
            max = Math.max(max, element);
            squares += element * element;
        }
    }
    const finite = length - nan - infinite;
    if (finite === 0)
        return { nan, infinite, negativeInfinite, min: null, max: null, rms: null };
    return { nan, infinite, negativeInfinite, min, max, rms: Math.sqrt(squares / finite) };
}
/** Evenly through the tensor, so that both sides of a comparison take the same. */
function sample(length, value) {
    const count = Math.min(length, SAMPLE);
    return Array.from({ length: count }, (_, position) => {
        const element = value(Math.floor((position * length) / count));
        return Number.isFinite(element) ? element : null;
    });
}
/** The number of IEEE 754 binary16 bits. */
function fromHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >>> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
