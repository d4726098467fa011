/** The smallest module there is: its magic number and its version. */
const smallest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Holds back what the engine would download in vain: settings of the browser and policies of networks
 * take WebAssembly away or refuse it, and the engine then says nothing at all.
 *
 * @throws Error `no WebAssembly`, with the browser's own words as its cause
 */
export function assertWasm(): void {
  try {
    new WebAssembly.Module(smallest);
  } catch (cause) {
    throw new Error('no WebAssembly', { cause });
  }
}
