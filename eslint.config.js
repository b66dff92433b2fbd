import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

// What a strict Content-Security-Policy or Trusted Types would stop must not be written at all.
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc"];
const unsafe = [
  ...markup.map((property) => ({
    selector: `MemberExpression[property.name="${property}"]`,
    message: `${property} turns text into markup: a policy's texts are untrusted.`,
  })),
  {
    selector: "MemberExpression[property.name=/^write(ln)?$/][object.name='document']",
    message: "document.write turns text into markup.",
  },
  {
    selector: "ImportSpecifier[imported.name=/^unsafe(HTML|SVG|Static)$/]",
    message: "Lit's unsafe directives turn text into markup.",
  },
];

const nodeGlobals = {
  Buffer: "readonly",
  atob: "readonly",
  console: "readonly",
  fetch: "readonly",
  performance: "readonly",
  process: "readonly",
  setTimeout: "readonly",
  clearTimeout: "readonly",
  TextDecoder: "readonly",
  TextEncoder: "readonly",
  URL: "readonly",
  WebAssembly: "readonly",
};

const pageGlobals = {
  addEventListener: "readonly",
  requestAnimationFrame: "readonly",
  document: "readonly",
  getComputedStyle: "readonly",
  navigator: "readonly",
  window: "readonly",
};

export default defineConfig(
  // Host projects are checked by their own compilers.
  globalIgnores([
    "build/",
    "**/dist/",
    "web/src/generated/",
    "**/test-results/",
    "tests/hosts/*/**",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": ["error", ...unsafe],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [js.configs.recommended],
    rules: { "no-unused-vars": ["error", { ignoreRestSiblings: true }] },
    languageOptions: { globals: nodeGlobals },
  },
  {
    // Parts of these are carried into a page.
    files: ["tests/engines/*.mjs", "tests/hosts/*.mjs"],
    languageOptions: { globals: pageGlobals },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-explicit-any": "error",
      // A framework's own types are extended where it keeps them.
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
);
