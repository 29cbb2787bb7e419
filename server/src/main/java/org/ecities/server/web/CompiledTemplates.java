package org.ecities.server.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.jsp.JspFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jasper.runtime.JspFactoryImpl;
import org.apache.tomcat.InstanceManager;
import org.apache.tomcat.SimpleInstanceManager;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The templates, compiled by the build. Each becomes a servlet at the path of its file; there is no compiler at run
 * time, so a template that is not in the list does not exist.
 */
final class CompiledTemplates {

    /** Written by the template compiler. */
    private static final String LIST = "WEB-INF/templates.xml";

    private final Path web;

    CompiledTemplates(Path web) {
        this.web = web;
    }

    /** Adds all templates to a context. */
    void addTo(ServletContextHandler context) {
        // What the template compiler's runtime expects to find
        if (JspFactory.getDefaultFactory() == null) {
            JspFactory.setDefaultFactory(new JspFactoryImpl());
        }
        context.setAttribute(InstanceManager.class.getName(), new SimpleInstanceManager());
        context.addEventListener(new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                resolveAbsentAttributes(event.getServletContext());
            }
        });
        classes().forEach((path, servletClass) -> context.addServlet(servletClass, path));
    }

    private static void resolveAbsentAttributes(ServletContext context) {
        JspFactory.getDefaultFactory().getJspApplicationContext(context).addELResolver(new AbsentAttributes());
    }

    private Map<String, String> classes() {
        Path list = web.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return Map.of();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return classes(factory.newDocumentBuilder().parse(list.toFile()));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("the list of templates cannot be read: " + list, unreadable);
        }
    }

    private static Map<String, String> classes(Document list) {
        Map<String, String> classByName = new LinkedHashMap<>();
        NodeList servlets = list.getElementsByTagName("servlet");
        for (int i = 0; i < servlets.getLength(); i++) {
            Element servlet = (Element) servlets.item(i);
            classByName.put(child(servlet, "servlet-name"), child(servlet, "servlet-class"));
        }
        Map<String, String> classByPath = new LinkedHashMap<>();
        NodeList mappings = list.getElementsByTagName("servlet-mapping");
        for (int i = 0; i < mappings.getLength(); i++) {
            Element mapping = (Element) mappings.item(i);
            classByPath.put(child(mapping, "url-pattern"), classByName.get(child(mapping, "servlet-name")));
        }
        return classByPath;
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }
}
