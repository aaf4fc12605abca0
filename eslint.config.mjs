import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Folders of src/main from the inside out; a folder may import only what stands before it (docs/ARCHITECTURE.md). */
const siblings = ['ingest', 'recognise', 'search', 'compare', 'notes', 'corrections', 'shelf'];
const layers = [['text', 'disk', 'gently'], ['anchor'], siblings, ['library'], ['engine'], ['ipc'], ['cli', 'shell']];

/** Forbids, for one folder of src/main, every folder that is not further inside. */
function layerRule(folder, depth) {
  const inside = layers.slice(0, depth).flat();
  const outside = layers.flat().filter((name) => name !== folder && !inside.includes(name));
  return {
    files: [`src/main/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: outside.map((name) => `**/${name}/*`),
              message: 'This folder is further out (see docs/ARCHITECTURE.md).',
            },
            ...(folder === 'shell' || folder === 'ipc'
              ? []
              : [
                  {
                    group: ['electron', 'electron/*', 'electron-log', 'electron-log/*'],
                    message: 'Electron belongs to the shell.',
                  },
                ]),
            { group: ['react', 'react-dom', '**/renderer/**', '**/preload/**'], message: 'Main knows no interface.' },
          ],
        },
      ],
    },
  };
}

const sharedOnly = {
  files: ['src/preload/**/*.ts', 'src/renderer/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: ['**/main/**', 'node:*', 'fs', 'path'], message: 'Preload and renderer see src/shared only.' },
        ],
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: ['out/', 'dist/', 'node_modules/', '.cache/', 'test-results/', 'playwright-report/', 'src/**/*.d.ts.map'],
  },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  ...layers.flatMap((folders, depth) => folders.map((folder) => layerRule(folder, depth))),
  sharedOnly,
  { files: ['*.ts'], languageOptions: { parser: tseslint.parser, globals: { __dirname: 'readonly' } } },
  {
    files: ['scripts/**/*.mjs', '*.mjs', '*.mts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Programs of one file that run in Electron, with a function or two for the page.
    files: ['scripts/**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        document: 'readonly',
        Image: 'readonly',
      },
    },
  },
);
