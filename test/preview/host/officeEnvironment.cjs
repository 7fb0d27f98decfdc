/**
 * jsdom in which Microsoft's unmodified office.js boots. Tests and office.js share one realm, so that
 * `instanceof Error` means the same to both, and nothing is ever fetched from a network.
 */
const { readFileSync, existsSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { MessageChannel } = require('node:worker_threads');
const { TestEnvironment } = require('jest-environment-jsdom');
const { ResourceLoader } = createRequire(require.resolve('jest-environment-jsdom'))('jsdom');

const officeFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** office.js takes its host, platform and locale from the address of the page. */
const page = 'https://localhost/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$disableLogging$3';

/** Answers for https://localhost/office/ from node_modules, and for nothing else: no telemetry, no CDN. */
class LocalOffice extends ResourceLoader {
  fetch(url) {
    const name = /^https:\/\/localhost\/office\/([^?]+)/.exec(url)?.[1];
    const file = name && path.join(officeFolder, name);
    return file && existsSync(file) ? Promise.resolve(readFileSync(file)) : null;
  }
}

/**
 * Univer's formula engine yields through channels of one message, of which it closes only those that it gives up; the
 * ports of the others would keep Jest alive. So its channels have none.
 */
globalThis.MessageChannel = class {
  port1 = { onmessage: null, close: () => undefined };
  port2 = { postMessage: () => setImmediate(() => this.port1.onmessage?.()), close: () => undefined };
};

/**
 * Ends a worker of Jest's once it has nothing left to do. By itself Node would first take the heaps of all realms apart,
 * for longer than the half second that Jest waits before it speaks of leaking tests. What a test leaves open is told
 * as ever, for then this event does not come.
 */
if (process.send !== undefined) {
  process.once('beforeExit', () => process.exit());
  // A calculation that is begun as a test ends leaves timers of a second, which no realm takes along.
  const { setTimeout } = globalThis;
  globalThis.setTimeout = Object.assign((...args) => setTimeout(...args).unref(), setTimeout);
}

module.exports = class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { projectConfig } = config;
    const testEnvironmentOptions = {
      ...projectConfig.testEnvironmentOptions,
      url: page,
      resources: new LocalOffice(),
    };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
  }

  async setup() {
    await super.setup();
    this.global.loadUniver = require;
    // The timers of Univer, which runs outside, are Node's: those of jsdom are numbers.
    const ofPage = this.global.clearTimeout;
    this.global.clearTimeout = (timer) => (typeof timer === 'object' ? clearTimeout(timer) : ofPage(timer));
    // jsdom has none; the host's own ports close with the file of tests.
    const ports = [];
    this.ports = ports;
    this.global.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        ports.push(this.port1, this.port2);
      }
    };
  }

  async teardown() {
    this.global.leaveOffice?.();
    for (const port of this.ports) port.close();
    await super.teardown();
  }
};
