// A text to read and print needs no script.
export const csr = false;
