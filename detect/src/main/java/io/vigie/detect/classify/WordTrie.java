package io.vigie.detect.classify;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and beginnings of words, each carrying numbers; looking a word up is linear in its length.
 */
final class WordTrie {
  private static final int[] NONE = new int[0];
  private static final int MOST_MASKED = 2;
  private static final int LEAST_LETTERS = 3;

  private final Node root = new Node();

  private static final class Node {
    private char[] keys = new char[0];
    private Node[] children = new Node[0];
    private int[] words = NONE;
    private int[] beginnings = NONE;

    @Nullable Node child(char key) {
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == key) {
          return children[i];
        }
      }
      return null;
    }

    Node grow(char key) {
      Node known = child(key);
      if (known != null) {
        return known;
      }
      int size = keys.length;
      keys = Arrays.copyOf(keys, size + 1);
      children = Arrays.copyOf(children, size + 1);
      keys[size] = key;
      children[size] = new Node();
      return children[size];
    }
  }

  /** Adds a word, or a beginning of words when it ends in {@code *}. */
  void add(String word, int number) {
    boolean beginning = word.endsWith("*");
    String letters = beginning ? word.substring(0, word.length() - 1) : word;
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.grow(letters.charAt(i));
    }
    if (beginning) {
      node.beginnings = with(node.beginnings, number);
    } else {
      node.words = with(node.words, number);
    }
  }

  /**
   * The numbers of a word, rising.
   *
   * @param stretched whether doubled letters of the word may be single ones
   */
  int[] find(String word, boolean stretched) {
    int masked = word.indexOf('*') < 0 ? 0 : (int) word.chars().filter(c -> c == '*').count();
    if (masked > MOST_MASKED || (masked > 0 && word.length() - masked < LEAST_LETTERS)) {
      return NONE;
    }
    return walk(root, word, 0, stretched, NONE);
  }

  private static int[] walk(Node from, String word, int at, boolean stretched, int[] found) {
    Node node = from;
    int[] numbers = found;
    for (int i = at; i < word.length(); i++) {
      numbers = merge(numbers, node.beginnings);
      char c = word.charAt(i);
      if (c == '*') {
        return masked(node, word, i, stretched, numbers);
      }
      Node next = node.child(c);
      boolean repeated = stretched && i > 0 && word.charAt(i - 1) == c;
      if (next == null && !repeated) {
        return numbers;
      }
      node = next == null ? node : next;
    }
    return merge(merge(numbers, node.beginnings), node.words);
  }

  private static int[] masked(Node node, String word, int at, boolean stretched, int[] found) {
    int[] numbers = found;
    for (Node child : node.children) {
      numbers = walk(child, word, at + 1, stretched, numbers);
    }
    return numbers;
  }

  private static int[] with(int[] numbers, int number) {
    return merge(numbers, new int[] {number});
  }

  private static int[] merge(int[] left, int[] right) {
    if (right.length == 0) {
      return left;
    }
    if (left.length == 0) {
      return right;
    }
    int[] all = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return Arrays.stream(all).sorted().distinct().toArray();
  }
}
