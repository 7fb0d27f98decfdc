// Defines Fluent's elements, each by its own file: the package's index would bring all of them.
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/spinner/define.js';
import '@fluentui/web-components/tab/define.js';
import '@fluentui/web-components/tablist/define.js';
