/** A text file bundled into the build as it stands. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
