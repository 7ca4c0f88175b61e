// Opens the frame of a video site in place, only after a click. Without this script the link leads to the site.
for (const door of document.querySelectorAll(".video-door[data-frame]")) {
  const frame = door.dataset.frame;
  if (!frame) continue;
  door.addEventListener("click", (event) => {
    if (!event.target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const box = document.createElement("iframe");
    box.src = `${frame}?autoplay=1`;
    box.title = door.dataset.title;
    box.allow = "autoplay; fullscreen; picture-in-picture";
    box.allowFullscreen = true;
    // The site refuses to play without knowing where it is shown.
    box.referrerPolicy = "strict-origin-when-cross-origin";
    door.replaceChildren(box);
    door.classList.add("video-door--open");
    box.focus();
  });
}
