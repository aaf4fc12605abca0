/** Version of everything ingest derives from a file's bytes: bump it whenever text, blocks or metadata come out differently. */
export const ingestVersion = 288;
