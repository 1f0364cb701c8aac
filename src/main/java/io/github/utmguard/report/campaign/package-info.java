/** What is published of campaign links: a sheet, a page for marketers, and QR codes. */
package io.github.utmguard.report.campaign;
