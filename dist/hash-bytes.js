/** `hash.update` of all bytes under `data`; Node.js takes at most 2 GiB − 1 at a time, and a tensor may be larger. */
export function hashBytes(hash, data, step = 2 ** 30) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    for (let start = 0; start < bytes.length; start += step)
        hash.update(bytes.subarray(start, start + step));
    return hash;
}
