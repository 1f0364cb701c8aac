/** What Acme sells. */
package example.acme;
