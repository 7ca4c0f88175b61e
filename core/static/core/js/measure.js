// The state's measurement platform, once an administrator has set the site's number. Asks for nothing about the reader.
const { site, tracker, script } = document.currentScript.dataset;
const queue = (window._govaq = window._govaq || []);
queue.push(["trackPageView"], ["enableLinkTracking"], ["setTrackerUrl", tracker], ["setSiteId", site]);
const loader = document.createElement("script");
loader.src = script;
loader.async = true;
document.head.append(loader);
