location.hash || document.body.offsetHeight;
document.currentScript.remove();
