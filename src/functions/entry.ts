import { functions } from './functions';

/**
 * The entry of dist/functions.js: tells Excel which code answers which function id.
 * It needs nothing but the global `CustomFunctions`: no DOM, no network, no other script.
 */
for (const [id, answer] of Object.entries(functions)) {
  CustomFunctions.associate(id, answer as (...args: unknown[]) => unknown);
}
