package io.github.utmguard.inject;

import io.github.utmguard.html.HeadPosition;
import io.github.utmguard.html.PageSource;

/** Decides what is to be done with a page; one serves all workers. */
interface InjectionPlanner {
  Injection plan(String path, PageSource source, HeadPosition.Found head);
}
